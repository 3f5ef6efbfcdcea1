// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::{
    A, AB, Async, BTreeMapObject, BoxObject, ClientObject, CloneObject, Con, Core, Crate,
    D, De, DebugObject, DefaultObject, DownloadRequestObject, ErrObject, ErrorObject,
    EventRole, HttpServer, IteratorObject, JsonObjectObject, LiteralObject, MacroRules,
    Method, Mod, NoneObject, NullableObject, Object, OkObject, OperationObject,
    OptionObject, PageItem, PageObject, ParamsObject, PartsObject, PhantomData,
    RequestObject, ResponseObject, ResultObject, S, SelfObject, Serde, SomeObject, Std,
    StreamsObject, StringObject, Super, T, Try, Type, Type1, Type3d, U1f980,
    U65e5U672cU8a9e, Union, UploadObject, ValueObject, VecObject, XY, Yield, Ünïcode,
};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `p0`.
    pub p0: Option<OptionObject>,
    /// The property `p1`.
    pub p1: Option<StringObject>,
    /// The property `p2`.
    pub p2: Option<BoxObject>,
    /// The property `p3`.
    pub p3: Option<SelfObject>,
    /// The property `p4`.
    pub p4: Option<VecObject>,
    /// The property `p5`.
    pub p5: Option<ResultObject>,
    /// The property `p6`.
    pub p6: Option<SomeObject>,
    /// The property `p7`.
    pub p7: Option<NoneObject>,
    /// The property `p8`.
    pub p8: Option<OkObject>,
    /// The property `p9`.
    pub p9: Option<ErrObject>,
    /// The property `p10`.
    pub p10: Option<DefaultObject>,
    /// The property `p11`.
    pub p11: Option<CloneObject>,
    /// The property `p12`.
    pub p12: Option<DebugObject>,
    /// The property `p13`.
    pub p13: Option<IteratorObject>,
    /// The property `p14`.
    pub p14: Option<ErrorObject>,
    /// The property `p15`.
    pub p15: Option<ClientObject>,
    /// The property `p16`.
    pub p16: Option<RequestObject>,
    /// The property `p17`.
    pub p17: Option<ResponseObject>,
    /// The property `p18`.
    pub p18: Option<PageObject>,
    /// The property `p19`.
    pub p19: Option<ValueObject>,
    /// The property `p20`.
    pub p20: Option<LiteralObject>,
    /// The property `p21`.
    pub p21: Option<NullableObject>,
    /// The property `p22`.
    pub p22: Option<JsonObjectObject>,
    /// The property `p23`.
    pub p23: Option<UploadObject>,
    /// The property `p24`.
    pub p24: Option<BTreeMapObject>,
    /// The property `p25`.
    pub p25: Option<OperationObject>,
    /// The property `p26`.
    pub p26: Option<DownloadRequestObject>,
    /// The property `p27`.
    pub p27: Option<Method>,
    /// The property `p28`.
    pub p28: Option<EventRole>,
    /// The property `p29`.
    pub p29: Option<Object>,
    /// The property `p30`.
    pub p30: Option<ParamsObject>,
    /// The property `p31`.
    pub p31: Option<PartsObject>,
    /// The property `p32`.
    pub p32: Option<StreamsObject>,
    /// The property `p33`.
    pub p33: Option<PageItem>,
    /// The property `p34`.
    pub p34: Option<PhantomData>,
    /// The property `p35`.
    pub p35: Option<S>,
    /// The property `p36`.
    pub p36: Option<A>,
    /// The property `p37`.
    pub p37: Option<D>,
    /// The property `p38`.
    pub p38: Option<T>,
    /// The property `p39`.
    pub p39: Option<De>,
    /// The property `p40`.
    pub p40: Option<Serde>,
    /// The property `p41`.
    pub p41: Option<Std>,
    /// The property `p42`.
    pub p42: Option<Core>,
    /// The property `p43`.
    pub p43: Option<Crate>,
    /// The property `p44`.
    pub p44: Option<SelfObject>,
    /// The property `p45`.
    pub p45: Option<Super>,
    /// The property `p46`.
    pub p46: Option<Mod>,
    /// The property `p47`.
    pub p47: Option<Type>,
    /// The property `p48`.
    pub p48: Option<Async>,
    /// The property `p49`.
    pub p49: Option<Yield>,
    /// The property `p50`.
    pub p50: Option<Try>,
    /// The property `p51`.
    pub p51: Option<Union>,
    /// The property `p52`.
    pub p52: Option<MacroRules>,
    /// The property `p53`.
    pub p53: Option<Con>,
    /// The property `p54`.
    pub p54: Option<Type3d>,
    /// The property `p55`.
    pub p55: Option<Type1>,
    /// The property `p56`.
    pub p56: Option<Type>,
    /// The property `p57`.
    pub p57: Option<Type>,
    /// The property `p58`.
    pub p58: Option<Type>,
    /// The property `p59`.
    pub p59: Option<Type>,
    /// The property `p60`.
    pub p60: Option<Ünïcode>,
    /// The property `p61`.
    pub p61: Option<U65e5U672cU8a9e>,
    /// The property `p62`.
    pub p62: Option<U1f980>,
    /// The property `p63`.
    pub p63: Option<AB>,
    /// The property `p64`.
    pub p64: Option<XY>,
    /// The property `p65`.
    pub p65: Option<HttpServer>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p0`.
    pub fn p0<As>(mut self, p0: impl IntoField<OptionObject, As>) -> Self {
        self.p0 = p0.into_field().into_option();
        self
    }

    /// Sets `p1`.
    pub fn p1<As>(mut self, p1: impl IntoField<StringObject, As>) -> Self {
        self.p1 = p1.into_field().into_option();
        self
    }

    /// Sets `p2`.
    pub fn p2<As>(mut self, p2: impl IntoField<BoxObject, As>) -> Self {
        self.p2 = p2.into_field().into_option();
        self
    }

    /// Sets `p3`.
    pub fn p3<As>(mut self, p3: impl IntoField<SelfObject, As>) -> Self {
        self.p3 = p3.into_field().into_option();
        self
    }

    /// Sets `p4`.
    pub fn p4<As>(mut self, p4: impl IntoField<VecObject, As>) -> Self {
        self.p4 = p4.into_field().into_option();
        self
    }

    /// Sets `p5`.
    pub fn p5<As>(mut self, p5: impl IntoField<ResultObject, As>) -> Self {
        self.p5 = p5.into_field().into_option();
        self
    }

    /// Sets `p6`.
    pub fn p6<As>(mut self, p6: impl IntoField<SomeObject, As>) -> Self {
        self.p6 = p6.into_field().into_option();
        self
    }

    /// Sets `p7`.
    pub fn p7<As>(mut self, p7: impl IntoField<NoneObject, As>) -> Self {
        self.p7 = p7.into_field().into_option();
        self
    }

    /// Sets `p8`.
    pub fn p8<As>(mut self, p8: impl IntoField<OkObject, As>) -> Self {
        self.p8 = p8.into_field().into_option();
        self
    }

    /// Sets `p9`.
    pub fn p9<As>(mut self, p9: impl IntoField<ErrObject, As>) -> Self {
        self.p9 = p9.into_field().into_option();
        self
    }

    /// Sets `p10`.
    pub fn p10<As>(mut self, p10: impl IntoField<DefaultObject, As>) -> Self {
        self.p10 = p10.into_field().into_option();
        self
    }

    /// Sets `p11`.
    pub fn p11<As>(mut self, p11: impl IntoField<CloneObject, As>) -> Self {
        self.p11 = p11.into_field().into_option();
        self
    }

    /// Sets `p12`.
    pub fn p12<As>(mut self, p12: impl IntoField<DebugObject, As>) -> Self {
        self.p12 = p12.into_field().into_option();
        self
    }

    /// Sets `p13`.
    pub fn p13<As>(mut self, p13: impl IntoField<IteratorObject, As>) -> Self {
        self.p13 = p13.into_field().into_option();
        self
    }

    /// Sets `p14`.
    pub fn p14<As>(mut self, p14: impl IntoField<ErrorObject, As>) -> Self {
        self.p14 = p14.into_field().into_option();
        self
    }

    /// Sets `p15`.
    pub fn p15<As>(mut self, p15: impl IntoField<ClientObject, As>) -> Self {
        self.p15 = p15.into_field().into_option();
        self
    }

    /// Sets `p16`.
    pub fn p16<As>(mut self, p16: impl IntoField<RequestObject, As>) -> Self {
        self.p16 = p16.into_field().into_option();
        self
    }

    /// Sets `p17`.
    pub fn p17<As>(mut self, p17: impl IntoField<ResponseObject, As>) -> Self {
        self.p17 = p17.into_field().into_option();
        self
    }

    /// Sets `p18`.
    pub fn p18<As>(mut self, p18: impl IntoField<PageObject, As>) -> Self {
        self.p18 = p18.into_field().into_option();
        self
    }

    /// Sets `p19`.
    pub fn p19<As>(mut self, p19: impl IntoField<ValueObject, As>) -> Self {
        self.p19 = p19.into_field().into_option();
        self
    }

    /// Sets `p20`.
    pub fn p20<As>(mut self, p20: impl IntoField<LiteralObject, As>) -> Self {
        self.p20 = p20.into_field().into_option();
        self
    }

    /// Sets `p21`.
    pub fn p21<As>(mut self, p21: impl IntoField<NullableObject, As>) -> Self {
        self.p21 = p21.into_field().into_option();
        self
    }

    /// Sets `p22`.
    pub fn p22<As>(mut self, p22: impl IntoField<JsonObjectObject, As>) -> Self {
        self.p22 = p22.into_field().into_option();
        self
    }

    /// Sets `p23`.
    pub fn p23<As>(mut self, p23: impl IntoField<UploadObject, As>) -> Self {
        self.p23 = p23.into_field().into_option();
        self
    }

    /// Sets `p24`.
    pub fn p24<As>(mut self, p24: impl IntoField<BTreeMapObject, As>) -> Self {
        self.p24 = p24.into_field().into_option();
        self
    }

    /// Sets `p25`.
    pub fn p25<As>(mut self, p25: impl IntoField<OperationObject, As>) -> Self {
        self.p25 = p25.into_field().into_option();
        self
    }

    /// Sets `p26`.
    pub fn p26<As>(mut self, p26: impl IntoField<DownloadRequestObject, As>) -> Self {
        self.p26 = p26.into_field().into_option();
        self
    }

    /// Sets `p27`.
    pub fn p27<As>(mut self, p27: impl IntoField<Method, As>) -> Self {
        self.p27 = p27.into_field().into_option();
        self
    }

    /// Sets `p28`.
    pub fn p28<As>(mut self, p28: impl IntoField<EventRole, As>) -> Self {
        self.p28 = p28.into_field().into_option();
        self
    }

    /// Sets `p29`.
    pub fn p29<As>(mut self, p29: impl IntoField<Object, As>) -> Self {
        self.p29 = p29.into_field().into_option();
        self
    }

    /// Sets `p30`.
    pub fn p30<As>(mut self, p30: impl IntoField<ParamsObject, As>) -> Self {
        self.p30 = p30.into_field().into_option();
        self
    }

    /// Sets `p31`.
    pub fn p31<As>(mut self, p31: impl IntoField<PartsObject, As>) -> Self {
        self.p31 = p31.into_field().into_option();
        self
    }

    /// Sets `p32`.
    pub fn p32<As>(mut self, p32: impl IntoField<StreamsObject, As>) -> Self {
        self.p32 = p32.into_field().into_option();
        self
    }

    /// Sets `p33`.
    pub fn p33<As>(mut self, p33: impl IntoField<PageItem, As>) -> Self {
        self.p33 = p33.into_field().into_option();
        self
    }

    /// Sets `p34`.
    pub fn p34<As>(mut self, p34: impl IntoField<PhantomData, As>) -> Self {
        self.p34 = p34.into_field().into_option();
        self
    }

    /// Sets `p35`.
    pub fn p35<As>(mut self, p35: impl IntoField<S, As>) -> Self {
        self.p35 = p35.into_field().into_option();
        self
    }

    /// Sets `p36`.
    pub fn p36<As>(mut self, p36: impl IntoField<A, As>) -> Self {
        self.p36 = p36.into_field().into_option();
        self
    }

    /// Sets `p37`.
    pub fn p37<As>(mut self, p37: impl IntoField<D, As>) -> Self {
        self.p37 = p37.into_field().into_option();
        self
    }

    /// Sets `p38`.
    pub fn p38<As>(mut self, p38: impl IntoField<T, As>) -> Self {
        self.p38 = p38.into_field().into_option();
        self
    }

    /// Sets `p39`.
    pub fn p39<As>(mut self, p39: impl IntoField<De, As>) -> Self {
        self.p39 = p39.into_field().into_option();
        self
    }

    /// Sets `p40`.
    pub fn p40<As>(mut self, p40: impl IntoField<Serde, As>) -> Self {
        self.p40 = p40.into_field().into_option();
        self
    }

    /// Sets `p41`.
    pub fn p41<As>(mut self, p41: impl IntoField<Std, As>) -> Self {
        self.p41 = p41.into_field().into_option();
        self
    }

    /// Sets `p42`.
    pub fn p42<As>(mut self, p42: impl IntoField<Core, As>) -> Self {
        self.p42 = p42.into_field().into_option();
        self
    }

    /// Sets `p43`.
    pub fn p43<As>(mut self, p43: impl IntoField<Crate, As>) -> Self {
        self.p43 = p43.into_field().into_option();
        self
    }

    /// Sets `p44`.
    pub fn p44<As>(mut self, p44: impl IntoField<SelfObject, As>) -> Self {
        self.p44 = p44.into_field().into_option();
        self
    }

    /// Sets `p45`.
    pub fn p45<As>(mut self, p45: impl IntoField<Super, As>) -> Self {
        self.p45 = p45.into_field().into_option();
        self
    }

    /// Sets `p46`.
    pub fn p46<As>(mut self, p46: impl IntoField<Mod, As>) -> Self {
        self.p46 = p46.into_field().into_option();
        self
    }

    /// Sets `p47`.
    pub fn p47<As>(mut self, p47: impl IntoField<Type, As>) -> Self {
        self.p47 = p47.into_field().into_option();
        self
    }

    /// Sets `p48`.
    pub fn p48<As>(mut self, p48: impl IntoField<Async, As>) -> Self {
        self.p48 = p48.into_field().into_option();
        self
    }

    /// Sets `p49`.
    pub fn p49<As>(mut self, p49: impl IntoField<Yield, As>) -> Self {
        self.p49 = p49.into_field().into_option();
        self
    }

    /// Sets `p50`.
    pub fn p50<As>(mut self, p50: impl IntoField<Try, As>) -> Self {
        self.p50 = p50.into_field().into_option();
        self
    }

    /// Sets `p51`.
    pub fn p51<As>(mut self, p51: impl IntoField<Union, As>) -> Self {
        self.p51 = p51.into_field().into_option();
        self
    }

    /// Sets `p52`.
    pub fn p52<As>(mut self, p52: impl IntoField<MacroRules, As>) -> Self {
        self.p52 = p52.into_field().into_option();
        self
    }

    /// Sets `p53`.
    pub fn p53<As>(mut self, p53: impl IntoField<Con, As>) -> Self {
        self.p53 = p53.into_field().into_option();
        self
    }

    /// Sets `p54`.
    pub fn p54<As>(mut self, p54: impl IntoField<Type3d, As>) -> Self {
        self.p54 = p54.into_field().into_option();
        self
    }

    /// Sets `p55`.
    pub fn p55<As>(mut self, p55: impl IntoField<Type1, As>) -> Self {
        self.p55 = p55.into_field().into_option();
        self
    }

    /// Sets `p56`.
    pub fn p56<As>(mut self, p56: impl IntoField<Type, As>) -> Self {
        self.p56 = p56.into_field().into_option();
        self
    }

    /// Sets `p57`.
    pub fn p57<As>(mut self, p57: impl IntoField<Type, As>) -> Self {
        self.p57 = p57.into_field().into_option();
        self
    }

    /// Sets `p58`.
    pub fn p58<As>(mut self, p58: impl IntoField<Type, As>) -> Self {
        self.p58 = p58.into_field().into_option();
        self
    }

    /// Sets `p59`.
    pub fn p59<As>(mut self, p59: impl IntoField<Type, As>) -> Self {
        self.p59 = p59.into_field().into_option();
        self
    }

    /// Sets `p60`.
    pub fn p60<As>(mut self, p60: impl IntoField<Ünïcode, As>) -> Self {
        self.p60 = p60.into_field().into_option();
        self
    }

    /// Sets `p61`.
    pub fn p61<As>(mut self, p61: impl IntoField<U65e5U672cU8a9e, As>) -> Self {
        self.p61 = p61.into_field().into_option();
        self
    }

    /// Sets `p62`.
    pub fn p62<As>(mut self, p62: impl IntoField<U1f980, As>) -> Self {
        self.p62 = p62.into_field().into_option();
        self
    }

    /// Sets `p63`.
    pub fn p63<As>(mut self, p63: impl IntoField<AB, As>) -> Self {
        self.p63 = p63.into_field().into_option();
        self
    }

    /// Sets `p64`.
    pub fn p64<As>(mut self, p64: impl IntoField<XY, As>) -> Self {
        self.p64 = p64.into_field().into_option();
        self
    }

    /// Sets `p65`.
    pub fn p65<As>(mut self, p65: impl IntoField<HttpServer, As>) -> Self {
        self.p65 = p65.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        p0: 0 optional "p0";
        p1: 1 optional "p1";
        p2: 2 optional "p2";
        p3: 3 optional "p3";
        p4: 4 optional "p4";
        p5: 5 optional "p5";
        p6: 6 optional "p6";
        p7: 7 optional "p7";
        p8: 8 optional "p8";
        p9: 9 optional "p9";
        p10: 10 optional "p10";
        p11: 11 optional "p11";
        p12: 12 optional "p12";
        p13: 13 optional "p13";
        p14: 14 optional "p14";
        p15: 15 optional "p15";
        p16: 16 optional "p16";
        p17: 17 optional "p17";
        p18: 18 optional "p18";
        p19: 19 optional "p19";
        p20: 20 optional "p20";
        p21: 21 optional "p21";
        p22: 22 optional "p22";
        p23: 23 optional "p23";
        p24: 24 optional "p24";
        p25: 25 optional "p25";
        p26: 26 optional "p26";
        p27: 27 optional "p27";
        p28: 28 optional "p28";
        p29: 29 optional "p29";
        p30: 30 optional "p30";
        p31: 31 optional "p31";
        p32: 32 optional "p32";
        p33: 33 optional "p33";
        p34: 34 optional "p34";
        p35: 35 optional "p35";
        p36: 36 optional "p36";
        p37: 37 optional "p37";
        p38: 38 optional "p38";
        p39: 39 optional "p39";
        p40: 40 optional "p40";
        p41: 41 optional "p41";
        p42: 42 optional "p42";
        p43: 43 optional "p43";
        p44: 44 optional "p44";
        p45: 45 optional "p45";
        p46: 46 optional "p46";
        p47: 47 optional "p47";
        p48: 48 optional "p48";
        p49: 49 optional "p49";
        p50: 50 optional "p50";
        p51: 51 optional "p51";
        p52: 52 optional "p52";
        p53: 53 optional "p53";
        p54: 54 optional "p54";
        p55: 55 optional "p55";
        p56: 56 optional "p56";
        p57: 57 optional "p57";
        p58: 58 optional "p58";
        p59: 59 optional "p59";
        p60: 60 optional "p60";
        p61: 61 optional "p61";
        p62: 62 optional "p62";
        p63: 63 optional "p63";
        p64: 64 optional "p64";
        p65: 65 optional "p65";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
