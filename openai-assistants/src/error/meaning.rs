//! The meaning of error codes and types, for errors without a meaningful status: events of a stream, bodies of successful
//! responses, and statuses that a gateway invented.

use reqwest::StatusCode;

/// What callers distinguish errors by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    RateLimit,
    /// Also a [`RateLimit`](Self::RateLimit), which waiting does not lift.
    Quota,
    NotFound,
    Authentication,
    PermissionDenied,
    Server,
}

/// Codes and types in lower-case letters and digits; `*` stands for any beginning.
#[rustfmt::skip]
const CODES: [(Meaning, &[&str]); 6] = [
    (Meaning::RateLimit, &[
        "*ratelimitexceeded", "*ratelimitreached", "ratelimit", "ratelimited", "ratelimiterror", "ratelimitexception",
        "*toomanyrequests", "toomanyrequestserror", "toomanyrequestsexception", "requests", "tokens",
        "throttled", "throttling", "throttlingexception", "throttlingerror", "resourceexhausted", "quotaexceeded",
    ]),
    (Meaning::Quota, &[
        "insufficientquota", "billinghardlimitreached", "billingnotactive", "insufficientbalance", "insufficientcredits",
    ]),
    (Meaning::NotFound, &[
        "*notfound", "*notfounderror", "*notfoundexception", "nosuchresource", "unknownurl",
    ]),
    (Meaning::Authentication, &[
        "*invalidapikey", "*incorrectapikey", "authenticationerror", "authenticationfailed", "invalidauthentication",
        "unauthenticated", "unauthorized", "unauthorizederror", "unauthorizedexception", "*invalidtoken",
        "invalidauthenticationtoken", "*expiredtoken", "tokenexpired", "missingapikey", "noapikey", "apikeyexpired",
    ]),
    (Meaning::PermissionDenied, &[
        "permissiondenied", "permissionerror", "permissiondeniederror", "forbidden", "forbiddenerror", "accessdenied",
        "accessdeniedexception", "authorizationerror", "authorizationfailed", "insufficientpermissions",
        "unsupportedcountryregionterritory",
    ]),
    (Meaning::Server, &[
        "*servererror", "internalerror", "internal", "internalserverexception", "internalfailure", "apierror",
        "*overloaded", "*overloadederror", "*serviceunavailable", "serviceunavailableerror",
        "serviceunavailableexception", "unavailable", "badgateway", "gatewaytimeout", "slowdown", "backenderror",
    ]),
];

impl Meaning {
    pub(super) fn is_of_status(self, status: StatusCode) -> bool {
        match self {
            Self::RateLimit => status == StatusCode::TOO_MANY_REQUESTS,
            Self::Quota => false,
            Self::NotFound => status == StatusCode::NOT_FOUND,
            Self::Authentication => status == StatusCode::UNAUTHORIZED,
            Self::PermissionDenied => status == StatusCode::FORBIDDEN,
            Self::Server => status.is_server_error(),
        }
    }

    /// Whether a code or type means this. Codes that are a status, in digits, mean what the status does.
    pub(super) fn is_of_code(self, code: &str) -> bool {
        if let Ok(status) = code.trim().parse::<u16>() {
            return (400..=599).contains(&status) && StatusCode::from_u16(status).is_ok_and(|s| self.is_of_status(s));
        }
        let letters: Vec<u8> =
            code.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase()).take(64).collect();
        let matches = |pattern: &&str| match pattern.strip_prefix('*') {
            Some(end) => letters.ends_with(end.as_bytes()),
            None => letters == pattern.as_bytes(),
        };
        CODES.iter().any(|(meaning, patterns)| self.includes(*meaning) && patterns.iter().any(matches))
    }

    fn includes(self, other: Self) -> bool {
        self == other || (self, other) == (Self::RateLimit, Self::Quota)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Meaning; 6] = [
        Meaning::RateLimit,
        Meaning::Quota,
        Meaning::NotFound,
        Meaning::Authentication,
        Meaning::PermissionDenied,
        Meaning::Server,
    ];

    #[test]
    fn codes_and_types() {
        use Meaning::{Authentication, NotFound, PermissionDenied, Quota, RateLimit, Server};
        for (code, meanings) in [
            ("rate_limit_exceeded", &[RateLimit][..]),
            ("RateLimitReached", &[RateLimit]),
            ("tokens", &[RateLimit]),
            ("requests", &[RateLimit]),
            ("ThrottlingException", &[RateLimit]),
            ("RESOURCE_EXHAUSTED", &[RateLimit]),
            ("429", &[RateLimit]),
            ("insufficient_quota", &[RateLimit, Quota]),
            ("not_found", &[NotFound]),
            ("model_not_found", &[NotFound]),
            ("DeploymentNotFound", &[NotFound]),
            ("not_found_error", &[NotFound]),
            ("404", &[NotFound]),
            ("invalid_api_key", &[Authentication]),
            ("authentication_error", &[Authentication]),
            ("401", &[Authentication]),
            ("PERMISSION_DENIED", &[PermissionDenied]),
            ("403", &[PermissionDenied]),
            ("server_error", &[Server]),
            ("InternalServerError", &[Server]),
            ("overloaded", &[Server]),
            ("engine_overloaded", &[Server]),
            ("503", &[Server]),
            (" 500 ", &[Server]),
            ("invalid_request_error", &[]),
            ("invalid_value", &[]),
            ("BadRequest", &[]),
            ("7003", &[]),
            ("200", &[]),
            ("17", &[]),
            ("token", &[]),
            ("", &[]),
            ("...", &[]),
        ] {
            let found: Vec<_> = ALL.into_iter().filter(|meaning| meaning.is_of_code(code)).collect();
            assert_eq!(found, meanings, "{code}");
        }
    }

    #[test]
    fn patterns_are_written_as_they_are_compared() {
        for pattern in CODES.iter().flat_map(|(_, patterns)| patterns.iter()) {
            let letters = pattern.trim_start_matches('*');
            assert!(letters.bytes().all(|byte| byte.is_ascii_lowercase()), "{pattern}");
        }
    }
}
