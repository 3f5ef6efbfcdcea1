//! The kinds of changes and what each does to the Rust API: the table that the rest reads.

/// What a change does to code that uses the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Code that compiled may no longer do, or calls go elsewhere.
    Breaking,
    /// Code compiles as before: new items, and what only the wire sees.
    Additive,
    /// Only descriptions changed.
    Docs,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// An operation.
    Operation,
    /// A parameter in an operation's path.
    Parameter,
    /// A named type.
    Type,
    /// A property, or a query parameter.
    Field,
    /// A value of an enum.
    Value,
    /// A branch of a union.
    Branch,
    /// An event of a stream.
    Event,
    /// An identifier type.
    Id,
}

/// What happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// It was not there.
    Added,
    /// It is gone.
    Removed,
    /// It is called otherwise.
    Renamed,
    /// It is something else.
    Changed,
}

/// A kind of change.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Name of the kind, for programs.
    pub name: &'static str,
    /// What changed.
    pub item: Item,
    /// What happened to it.
    pub action: Action,
    /// What it does to callers.
    pub effect: Effect,
    /// A heading over changes of this kind.
    pub title: &'static str,
    /// What callers notice.
    pub hint: &'static str,
}

/// Makes the enum and its table from one list.
macro_rules! rules {
    ($($rule:ident $name:literal $item:ident $action:ident $effect:ident $title:literal $hint:literal;)*) => {
        /// Kinds of changes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the titles say it")]
        pub enum Rule { $($rule,)* }

        impl Rule {
            /// Every kind, breaking or not, in the order in which they are told.
            pub const ALL: &[Rule] = &[$(Rule::$rule,)*];

            /// What is known of the kind.
            pub fn row(self) -> Row {
                match self {
                    $(Rule::$rule => Row {
                        name: $name,
                        item: Item::$item,
                        action: Action::$action,
                        effect: Effect::$effect,
                        title: $title,
                        hint: $hint,
                    },)*
                }
            }
        }
    };
}

rules! {
    OperationRemoved "operation-removed" Operation Removed Breaking "operations removed" "the method is gone";
    OperationRenamed "operation-renamed" Operation Renamed Breaking "operations renamed" "the constant in `operations` has another name";
    OperationMoved "operation-moved" Operation Renamed Breaking "methods renamed" "the method has moved";
    OperationRoute "operation-route" Operation Changed Breaking "routes changed" "requests are sent to another path, which older servers may not have";
    OperationParams "operation-params" Operation Changed Breaking "parameter types changed" "the parameters have another type";
    OperationResponse "operation-response" Operation Changed Breaking "responses changed" "the method returns another type";
    OperationStreamGone "operation-stream-removed" Operation Changed Breaking "streams removed or changed" "the request cannot be streamed as before";
    OperationFeature "operation-feature" Operation Changed Breaking "operations moved behind a feature" "the method is gone without the feature";
    OperationAdded "operation-added" Operation Added Additive "operations added" "a new method";
    OperationStreamNew "operation-stream-added" Operation Changed Additive "streams added" "the request can be streamed";
    OperationBody "operation-body" Operation Changed Additive "bodies in another encoding" "the same call is encoded differently";
    OperationHeader "operation-header" Operation Changed Additive "headers changed" "requests send another beta header";
    OperationDeprecated "operation-deprecated" Operation Changed Docs "operations deprecated or no longer deprecated" "the documentation says so";
    OperationDocs "operation-docs" Operation Changed Docs "operations with new descriptions" "";

    ParameterRemoved "parameter-removed" Parameter Removed Breaking "path parameters removed" "the method takes fewer arguments";
    ParameterAdded "parameter-added" Parameter Added Breaking "path parameters added" "the method takes more arguments";
    ParameterType "parameter-type" Parameter Changed Breaking "path parameters of another type" "the argument has another type";
    ParameterOrder "parameter-order" Parameter Changed Breaking "path parameters in another order" "the order of the arguments changes";
    ParameterDocs "parameter-docs" Parameter Changed Docs "path parameters with new descriptions" "";

    TypeRemoved "type-removed" Type Removed Breaking "types removed" "code that uses them does not compile";
    TypeRenamed "type-renamed" Type Renamed Breaking "types renamed" "code that uses them needs the new name";
    TypeKind "type-kind" Type Changed Breaking "types of another kind" "code that uses their content does not compile";
    TypeAlias "type-alias" Type Changed Breaking "aliases of another type" "the name refers to another type";
    TypeUnbuildable "type-unbuildable" Type Changed Breaking "types that requests no longer contain" "the constructor and setters are gone";
    TypeFeature "type-feature" Type Changed Breaking "types moved behind a feature" "code that uses them does not compile without the feature";
    TypeAdded "type-added" Type Added Additive "types added" "";
    TypeBuildable "type-buildable" Type Changed Additive "types that requests can now contain" "they have a constructor and setters";
    TypeDeprecated "type-deprecated" Type Changed Docs "types deprecated or no longer deprecated" "the documentation says so";
    TypeDocs "type-docs" Type Changed Docs "types with new descriptions" "";

    FieldRemoved "field-removed" Field Removed Breaking "fields removed" "code that uses them does not compile";
    FieldRenamed "field-renamed" Field Renamed Breaking "fields renamed" "code that uses them needs the new name";
    FieldRequired "field-added-required" Field Added Breaking "required fields added to requests" "the constructor takes one more argument";
    FieldType "field-type" Field Changed Breaking "fields of another type" "the field has another type";
    FieldPresence "field-presence" Field Changed Breaking "fields that became required, optional or nullable" "the Rust type, the constructor and the setters change";
    FieldOrder "field-order" Field Changed Breaking "required fields in another order" "the order of the arguments of the constructor changes";
    FieldFeature "field-feature" Field Changed Breaking "fields moved behind a feature" "code that uses them does not compile without the feature";
    FieldAdded "field-added" Field Added Additive "fields added" "";
    FieldNull "field-null" Field Changed Additive "fields sent as null or omitted" "the Rust type is the same; requests send `null` instead of omitting the field, or the reverse";
    FieldConstant "field-constant" Field Changed Additive "constants of another value" "the Rust type is the same";
    FieldPlace "field-place" Field Changed Additive "fields sent in another place" "in the query instead of the body, or the reverse";
    FieldDeprecated "field-deprecated" Field Changed Docs "fields deprecated or no longer deprecated" "the documentation says so";
    FieldDocs "field-docs" Field Changed Docs "fields with new descriptions" "";

    ValueRemoved "value-removed" Value Removed Breaking "enum values removed" "the variant is gone; the string is decoded as an unknown value";
    ValueRenamed "value-renamed" Value Renamed Breaking "enum variants renamed" "code that uses them needs the new name";
    ValueFeature "value-feature" Value Changed Breaking "enum values moved behind a feature" "the variant is gone without the feature";
    ValueAdded "value-added" Value Added Additive "enum values added" "";

    BranchRemoved "branch-removed" Branch Removed Breaking "union branches removed" "the variant is gone; such JSON is decoded as an unknown branch";
    BranchRenamed "branch-renamed" Branch Renamed Breaking "union variants renamed" "code that uses them needs the new name";
    BranchType "branch-type" Branch Changed Breaking "union branches of another type" "the variant's content is another type";
    BranchFeature "branch-feature" Branch Changed Breaking "union branches moved behind a feature" "the variant is gone without the feature";
    BranchAdded "branch-added" Branch Added Additive "union branches added" "";
    BranchTag "branch-tag" Branch Changed Additive "union branches distinguished differently" "the Rust type is the same";
    BranchDocs "branch-docs" Branch Changed Docs "union branches with new descriptions" "";

    EventRemoved "event-removed" Event Removed Breaking "events removed" "the variant is gone; the event is decoded as an unknown event";
    EventType "event-type" Event Changed Breaking "events with another type of data" "the variant's content is another type";
    EventFeature "event-feature" Event Changed Breaking "events moved behind a feature" "the variant is gone without the feature";
    EventAdded "event-added" Event Added Additive "events added" "";
    EventRole "event-role" Event Changed Additive "events with another role in the stream" "streams end or fail at other events";
    EventDocs "event-docs" Event Changed Docs "events with new descriptions" "";

    IdRemoved "id-removed" Id Removed Breaking "identifier types removed" "code that uses them does not compile";
    IdFeature "id-feature" Id Changed Breaking "identifier types moved behind a feature" "code that uses them does not compile without the feature";
    IdAdded "id-added" Id Added Additive "identifier types added" "";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Rule;

    #[test]
    fn names_are_unique_and_say_what_they_are_about() {
        let mut names = BTreeSet::new();
        for rule in Rule::ALL {
            let row = rule.row();
            assert!(names.insert(row.name), "`{}` is there twice", row.name);
            let item = format!("{:?}", row.item).to_lowercase();
            assert!(row.name.starts_with(&item), "`{}` is about {item}", row.name);
        }
    }
}
