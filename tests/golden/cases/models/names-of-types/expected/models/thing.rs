// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p0`.
    pub fn p0(mut self, p0: impl Into<OptionObject>) -> Self {
        self.p0 = Some(p0.into());
        self
    }

    /// Sets `p1`.
    pub fn p1(mut self, p1: impl Into<StringObject>) -> Self {
        self.p1 = Some(p1.into());
        self
    }

    /// Sets `p2`.
    pub fn p2(mut self, p2: impl Into<BoxObject>) -> Self {
        self.p2 = Some(p2.into());
        self
    }

    /// Sets `p3`.
    pub fn p3(mut self, p3: impl Into<SelfObject>) -> Self {
        self.p3 = Some(p3.into());
        self
    }

    /// Sets `p4`.
    pub fn p4(mut self, p4: impl Into<VecObject>) -> Self {
        self.p4 = Some(p4.into());
        self
    }

    /// Sets `p5`.
    pub fn p5(mut self, p5: impl Into<ResultObject>) -> Self {
        self.p5 = Some(p5.into());
        self
    }

    /// Sets `p6`.
    pub fn p6(mut self, p6: impl Into<SomeObject>) -> Self {
        self.p6 = Some(p6.into());
        self
    }

    /// Sets `p7`.
    pub fn p7(mut self, p7: impl Into<NoneObject>) -> Self {
        self.p7 = Some(p7.into());
        self
    }

    /// Sets `p8`.
    pub fn p8(mut self, p8: impl Into<OkObject>) -> Self {
        self.p8 = Some(p8.into());
        self
    }

    /// Sets `p9`.
    pub fn p9(mut self, p9: impl Into<ErrObject>) -> Self {
        self.p9 = Some(p9.into());
        self
    }

    /// Sets `p10`.
    pub fn p10(mut self, p10: impl Into<DefaultObject>) -> Self {
        self.p10 = Some(p10.into());
        self
    }

    /// Sets `p11`.
    pub fn p11(mut self, p11: impl Into<CloneObject>) -> Self {
        self.p11 = Some(p11.into());
        self
    }

    /// Sets `p12`.
    pub fn p12(mut self, p12: impl Into<DebugObject>) -> Self {
        self.p12 = Some(p12.into());
        self
    }

    /// Sets `p13`.
    pub fn p13(mut self, p13: impl Into<IteratorObject>) -> Self {
        self.p13 = Some(p13.into());
        self
    }

    /// Sets `p14`.
    pub fn p14(mut self, p14: impl Into<ErrorObject>) -> Self {
        self.p14 = Some(p14.into());
        self
    }

    /// Sets `p15`.
    pub fn p15(mut self, p15: impl Into<ClientObject>) -> Self {
        self.p15 = Some(p15.into());
        self
    }

    /// Sets `p16`.
    pub fn p16(mut self, p16: impl Into<RequestObject>) -> Self {
        self.p16 = Some(p16.into());
        self
    }

    /// Sets `p17`.
    pub fn p17(mut self, p17: impl Into<ResponseObject>) -> Self {
        self.p17 = Some(p17.into());
        self
    }

    /// Sets `p18`.
    pub fn p18(mut self, p18: impl Into<PageObject>) -> Self {
        self.p18 = Some(p18.into());
        self
    }

    /// Sets `p19`.
    pub fn p19(mut self, p19: impl Into<ValueObject>) -> Self {
        self.p19 = Some(p19.into());
        self
    }

    /// Sets `p20`.
    pub fn p20(mut self, p20: impl Into<LiteralObject>) -> Self {
        self.p20 = Some(p20.into());
        self
    }

    /// Sets `p21`.
    pub fn p21(mut self, p21: impl Into<NullableObject>) -> Self {
        self.p21 = Some(p21.into());
        self
    }

    /// Sets `p22`.
    pub fn p22(mut self, p22: impl Into<JsonObjectObject>) -> Self {
        self.p22 = Some(p22.into());
        self
    }

    /// Sets `p23`.
    pub fn p23(mut self, p23: impl Into<UploadObject>) -> Self {
        self.p23 = Some(p23.into());
        self
    }

    /// Sets `p24`.
    pub fn p24(mut self, p24: impl Into<BTreeMapObject>) -> Self {
        self.p24 = Some(p24.into());
        self
    }

    /// Sets `p25`.
    pub fn p25(mut self, p25: impl Into<OperationObject>) -> Self {
        self.p25 = Some(p25.into());
        self
    }

    /// Sets `p26`.
    pub fn p26(mut self, p26: impl Into<DownloadRequestObject>) -> Self {
        self.p26 = Some(p26.into());
        self
    }

    /// Sets `p27`.
    pub fn p27(mut self, p27: impl Into<Method>) -> Self {
        self.p27 = Some(p27.into());
        self
    }

    /// Sets `p28`.
    pub fn p28(mut self, p28: impl Into<EventRole>) -> Self {
        self.p28 = Some(p28.into());
        self
    }

    /// Sets `p29`.
    pub fn p29(mut self, p29: impl Into<Object>) -> Self {
        self.p29 = Some(p29.into());
        self
    }

    /// Sets `p30`.
    pub fn p30(mut self, p30: impl Into<ParamsObject>) -> Self {
        self.p30 = Some(p30.into());
        self
    }

    /// Sets `p31`.
    pub fn p31(mut self, p31: impl Into<PartsObject>) -> Self {
        self.p31 = Some(p31.into());
        self
    }

    /// Sets `p32`.
    pub fn p32(mut self, p32: impl Into<StreamsObject>) -> Self {
        self.p32 = Some(p32.into());
        self
    }

    /// Sets `p33`.
    pub fn p33(mut self, p33: impl Into<PageItem>) -> Self {
        self.p33 = Some(p33.into());
        self
    }

    /// Sets `p34`.
    pub fn p34(mut self, p34: impl Into<PhantomData>) -> Self {
        self.p34 = Some(p34.into());
        self
    }

    /// Sets `p35`.
    pub fn p35(mut self, p35: impl Into<S>) -> Self {
        self.p35 = Some(p35.into());
        self
    }

    /// Sets `p36`.
    pub fn p36(mut self, p36: impl Into<A>) -> Self {
        self.p36 = Some(p36.into());
        self
    }

    /// Sets `p37`.
    pub fn p37(mut self, p37: impl Into<D>) -> Self {
        self.p37 = Some(p37.into());
        self
    }

    /// Sets `p38`.
    pub fn p38(mut self, p38: impl Into<T>) -> Self {
        self.p38 = Some(p38.into());
        self
    }

    /// Sets `p39`.
    pub fn p39(mut self, p39: impl Into<De>) -> Self {
        self.p39 = Some(p39.into());
        self
    }

    /// Sets `p40`.
    pub fn p40(mut self, p40: impl Into<Serde>) -> Self {
        self.p40 = Some(p40.into());
        self
    }

    /// Sets `p41`.
    pub fn p41(mut self, p41: impl Into<Std>) -> Self {
        self.p41 = Some(p41.into());
        self
    }

    /// Sets `p42`.
    pub fn p42(mut self, p42: impl Into<Core>) -> Self {
        self.p42 = Some(p42.into());
        self
    }

    /// Sets `p43`.
    pub fn p43(mut self, p43: impl Into<Crate>) -> Self {
        self.p43 = Some(p43.into());
        self
    }

    /// Sets `p44`.
    pub fn p44(mut self, p44: impl Into<SelfObject>) -> Self {
        self.p44 = Some(p44.into());
        self
    }

    /// Sets `p45`.
    pub fn p45(mut self, p45: impl Into<Super>) -> Self {
        self.p45 = Some(p45.into());
        self
    }

    /// Sets `p46`.
    pub fn p46(mut self, p46: impl Into<Mod>) -> Self {
        self.p46 = Some(p46.into());
        self
    }

    /// Sets `p47`.
    pub fn p47(mut self, p47: impl Into<Type>) -> Self {
        self.p47 = Some(p47.into());
        self
    }

    /// Sets `p48`.
    pub fn p48(mut self, p48: impl Into<Async>) -> Self {
        self.p48 = Some(p48.into());
        self
    }

    /// Sets `p49`.
    pub fn p49(mut self, p49: impl Into<Yield>) -> Self {
        self.p49 = Some(p49.into());
        self
    }

    /// Sets `p50`.
    pub fn p50(mut self, p50: impl Into<Try>) -> Self {
        self.p50 = Some(p50.into());
        self
    }

    /// Sets `p51`.
    pub fn p51(mut self, p51: impl Into<Union>) -> Self {
        self.p51 = Some(p51.into());
        self
    }

    /// Sets `p52`.
    pub fn p52(mut self, p52: impl Into<MacroRules>) -> Self {
        self.p52 = Some(p52.into());
        self
    }

    /// Sets `p53`.
    pub fn p53(mut self, p53: impl Into<Con>) -> Self {
        self.p53 = Some(p53.into());
        self
    }

    /// Sets `p54`.
    pub fn p54(mut self, p54: impl Into<Type3d>) -> Self {
        self.p54 = Some(p54.into());
        self
    }

    /// Sets `p55`.
    pub fn p55(mut self, p55: impl Into<Type1>) -> Self {
        self.p55 = Some(p55.into());
        self
    }

    /// Sets `p56`.
    pub fn p56(mut self, p56: impl Into<Type>) -> Self {
        self.p56 = Some(p56.into());
        self
    }

    /// Sets `p57`.
    pub fn p57(mut self, p57: impl Into<Type>) -> Self {
        self.p57 = Some(p57.into());
        self
    }

    /// Sets `p58`.
    pub fn p58(mut self, p58: impl Into<Type>) -> Self {
        self.p58 = Some(p58.into());
        self
    }

    /// Sets `p59`.
    pub fn p59(mut self, p59: impl Into<Type>) -> Self {
        self.p59 = Some(p59.into());
        self
    }

    /// Sets `p60`.
    pub fn p60(mut self, p60: impl Into<Ünïcode>) -> Self {
        self.p60 = Some(p60.into());
        self
    }

    /// Sets `p61`.
    pub fn p61(mut self, p61: impl Into<U65e5U672cU8a9e>) -> Self {
        self.p61 = Some(p61.into());
        self
    }

    /// Sets `p62`.
    pub fn p62(mut self, p62: impl Into<U1f980>) -> Self {
        self.p62 = Some(p62.into());
        self
    }

    /// Sets `p63`.
    pub fn p63(mut self, p63: impl Into<AB>) -> Self {
        self.p63 = Some(p63.into());
        self
    }

    /// Sets `p64`.
    pub fn p64(mut self, p64: impl Into<XY>) -> Self {
        self.p64 = Some(p64.into());
        self
    }

    /// Sets `p65`.
    pub fn p65(mut self, p65: impl Into<HttpServer>) -> Self {
        self.p65 = Some(p65.into());
        self
    }
}

crate::__object! {
    Thing {
        p0: optional "p0";
        p1: optional "p1";
        p2: optional "p2";
        p3: optional "p3";
        p4: optional "p4";
        p5: optional "p5";
        p6: optional "p6";
        p7: optional "p7";
        p8: optional "p8";
        p9: optional "p9";
        p10: optional "p10";
        p11: optional "p11";
        p12: optional "p12";
        p13: optional "p13";
        p14: optional "p14";
        p15: optional "p15";
        p16: optional "p16";
        p17: optional "p17";
        p18: optional "p18";
        p19: optional "p19";
        p20: optional "p20";
        p21: optional "p21";
        p22: optional "p22";
        p23: optional "p23";
        p24: optional "p24";
        p25: optional "p25";
        p26: optional "p26";
        p27: optional "p27";
        p28: optional "p28";
        p29: optional "p29";
        p30: optional "p30";
        p31: optional "p31";
        p32: optional "p32";
        p33: optional "p33";
        p34: optional "p34";
        p35: optional "p35";
        p36: optional "p36";
        p37: optional "p37";
        p38: optional "p38";
        p39: optional "p39";
        p40: optional "p40";
        p41: optional "p41";
        p42: optional "p42";
        p43: optional "p43";
        p44: optional "p44";
        p45: optional "p45";
        p46: optional "p46";
        p47: optional "p47";
        p48: optional "p48";
        p49: optional "p49";
        p50: optional "p50";
        p51: optional "p51";
        p52: optional "p52";
        p53: optional "p53";
        p54: optional "p54";
        p55: optional "p55";
        p56: optional "p56";
        p57: optional "p57";
        p58: optional "p58";
        p59: optional "p59";
        p60: optional "p60";
        p61: optional "p61";
        p62: optional "p62";
        p63: optional "p63";
        p64: optional "p64";
        p65: optional "p65";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
