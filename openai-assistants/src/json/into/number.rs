/// What a constructor takes for a number: one of any type.
///
/// A whole number that is too large for the field becomes the largest one that the field can hold. An `f32` becomes the
/// number that it is printed as, so that `0.7_f32` is sent as `0.7`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set as a number of type `{T}`",
    label = "not a number that converts into `{T}`"
)]
pub trait IntoNumber<T>: Sized {
    /// The number.
    fn into_number(self) -> T;
}

/// What a setter takes for a number: one of any type, as [`IntoNumber`] converts it, or an option of one.
///
/// ```
/// use openai_assistants::types::AssistantCreateParams;
///
/// let params = AssistantCreateParams::new("gpt-4o").temperature(1).top_p(0.5_f32);
/// assert_eq!(params.temperature.as_ref(), Some(&1.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set as a number of type `{T}`",
    label = "neither a number that converts into `{T}` nor an `Option` of one",
    note = "a whole number is not set from a float; say `.round() as i64`, or what else is meant"
)]
pub trait IntoNumberField<T>: Sized {
    /// The number, if there is one.
    fn into_number_field(self) -> Option<T>;
}

macro_rules! numbers {
    ($($target:ty { $($given:ty)* } = |$number:ident| $convert:expr;)*) => {
        $($(
            impl IntoNumber<$target> for $given {
                fn into_number(self) -> $target {
                    let $number = self;
                    $convert
                }
            }

            impl IntoNumberField<$target> for $given {
                fn into_number_field(self) -> Option<$target> {
                    Some(self.into_number())
                }
            }

            impl IntoNumberField<$target> for Option<$given> {
                fn into_number_field(self) -> Option<$target> {
                    self.map(IntoNumber::into_number)
                }
            }
        )*)*
    };
}

numbers! {
    i64 { i8 i16 i32 u8 u16 u32 } = |number| number.into();
    i64 { i64 } = |number| number;
    i64 { isize i128 } = |number| number.try_into().unwrap_or(if number < 0 { i64::MIN } else { i64::MAX });
    i64 { usize u64 u128 } = |number| number.try_into().unwrap_or(i64::MAX);
    u64 { u8 u16 u32 } = |number| number.into();
    u64 { u64 } = |number| number;
    u64 { i8 i16 i32 i64 isize i128 } = |number| number.try_into().unwrap_or(if number < 0 { 0 } else { u64::MAX });
    u64 { usize u128 } = |number| number.try_into().unwrap_or(u64::MAX);
    f64 { i8 i16 i32 i64 isize i128 u8 u16 u32 u64 usize u128 } = |number| number as f64;
    f64 { f64 } = |number| number;
    f64 { f32 } = |number| shortest(number);
}

/// The number that an `f32` is printed as: `0.7` instead of `0.699999988079071`.
fn shortest(number: f32) -> f64 {
    number.to_string().parse().unwrap_or(f64::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_type_are_taken() {
        let whole = |number: i64| number;
        assert_eq!(whole(7_usize.into_number()), 7);
        assert_eq!(whole(u64::MAX.into_number()), i64::MAX);
        assert_eq!(whole(i128::MIN.into_number()), i64::MIN);
        assert_eq!(<i8 as IntoNumber<u64>>::into_number(-1), 0);
        let float = |number: f64| number;
        assert_eq!(float(0.7_f32.into_number()), 0.7);
        assert!(float(f32::NAN.into_number()).is_nan());
        assert_eq!(float(f32::INFINITY.into_number()), f64::INFINITY);
        assert_eq!(Some(3_u8).into_number_field(), Some(3_i64));
    }
}
