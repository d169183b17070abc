#include "engine/guarded_api.hpp"

#include "engine/account_rights.hpp"
#include "engine/account_tables.hpp"
#include "engine/guard.hpp"
#include "engine/session_bodies.hpp"
#include "engine/session_calls.hpp"

#include <optional>

namespace security {

namespace {

// What lives as long as the service does.
struct Door {
    Door(GuardOptions options, rest::PasswordCost const& cost,
         std::shared_ptr<pooling::Clock> clock)
        : rules(std::move(options.rules)),
          password_rules(std::move(options.passwords)),
          passwords(cost),
          throttle(std::move(clock), options.throttle),
          sessions(std::move(options.now), options.session_lifetime),
          log(std::move(options.write_event))
    {
    }

    void open_for(pooling::Pool& pool)
    {
        authenticator.emplace(pool, passwords, throttle, sessions, log);
        guard.emplace(*authenticator, pool, rules, password_rules);
    }

    std::atomic<bool> schema_is_closed = false;
    Rules rules;
    PasswordRules password_rules;
    PasswordCheck passwords;
    LoginThrottle throttle;
    SessionTable sessions;
    SecurityLog log;
    std::optional<Authenticator> authenticator;
    std::optional<Guard> guard;
};

}  // namespace

//! [guarded]
rest::ApiOptions guarded(rest::ApiOptions options, GuardOptions const& guard)
{
    auto const door =
        std::make_shared<Door>(guard, options.password_cost, options.clock);
    rest::Extension& extension = options.extension;
    extension.revisions = account_revisions();
    extension.schemas = session_schemas();
    extension.configure = [door](soci::session& sql) {
        be_strict(sql);
        forbid_schema_changes(sql, door->schema_is_closed);
    };
    extension.change_routes = [door](rest::Routes& routes, pooling::Pool& pool,
                                     rest::Report const&) {
        door->schema_is_closed = true;  // the tables are there now
        door->open_for(pool);
        add_session_calls(routes, *door->authenticator, door->sessions.lifetime());
        routes.change_each([&](auto& endpoint) { door->guard->protect(endpoint); });
    };
    extension.finish = [](auto const&, auto& response) {
        add_security_headers(response);
    };
    return options;
}
//! [guarded]

std::vector<std::string> calls_without_rule(rest::Routes const& routes,
                                            Rules const& rules)
{
    std::vector<std::string> calls;
    for (rest::Endpoint const& endpoint : routes.all()) {
        if (!rules.who(endpoint.method, endpoint.path)) {
            calls.push_back(endpoint.method + " " + endpoint.path);
        }
    }
    return calls;
}

}  // namespace security
