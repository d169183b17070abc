#include "engine/session_bodies.hpp"

namespace security {

using namespace schemas;

namespace {

// No rule about its length: a password that breaks a rule of today may be an old one.
Text const any_password{.at_most = 200, .trimmed = false, .secret = true};

}  // namespace

Schema<LogInBody> const& log_in_schema()
{
    static auto const schema =
        Schema<LogInBody>("LogIn")
            .required("email", &LogInBody::email, EmailAddress{})
            .required("password", &LogInBody::password, any_password)
            .defaulted("handover", &LogInBody::handover,
                       OneOf<Handover>{{{"cookie", Handover::cookie},
                                        {"bearer", Handover::bearer}}});
    return schema;
}

Schema<SessionBody> const& session_schema()
{
    static auto const schema =
        Schema<SessionBody>("Session")
            .required("user_id", &SessionBody::user_id, Integer{})
            .required("expires_in", &SessionBody::expires_in, Integer{})
            .optional("token", &SessionBody::token, Text{});
    return schema;
}

Schema<CurrentPassword> const& current_password_schema()
{
    static auto const schema =
        Schema<CurrentPassword>("CurrentPassword")
            .optional("current_password", &CurrentPassword::current_password,
                      any_password);
    return schema;
}

std::map<std::string, ordered_json> session_schemas()
{
    return {{"LogIn", log_in_schema().json_schema()},
            {"Session", session_schema().json_schema()}};
}

}  // namespace security
