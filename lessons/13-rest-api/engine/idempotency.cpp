#include "engine/idempotency.hpp"

#include "07-migrations/engine/write_transaction.hpp"
#include "engine/lease_per_request.hpp"

#include <optional>

namespace rest {

namespace {

struct StoredAnswer {
    std::string request_hash;
    Created created;
};

std::optional<StoredAnswer> find_answer(soci::session& sql, std::string const& key)
{
    StoredAnswer answer;
    sql << "SELECT request, location, etag, body FROM idempotency_keys"
           " WHERE key = :key",
        soci::use(key), soci::into(answer.request_hash),
        soci::into(answer.created.location), soci::into(answer.created.etag),
        soci::into(answer.created.body);
    return sql.got_data() ? std::optional(answer) : std::nullopt;
}

void store_answer(soci::session& sql, std::string const& key,
                  StoredAnswer const& answer)
{
    sql << "INSERT INTO idempotency_keys (key, request, location, etag, body)"
           " VALUES (:key, :request, :location, :etag, :body)",
        soci::use(key), soci::use(answer.request_hash),
        soci::use(answer.created.location), soci::use(answer.created.etag),
        soci::use(answer.created.body);
}

[[noreturn]] void refuse_key(std::string const& type, std::string const& why)
{
    schemas::Problems problems({"header"});
    problems.at("Idempotency-Key", [&] { problems.add(type, why); });
    throw schemas::Invalid(problems.all());
}

}  // namespace

//! [create-once-body]
Created create_once(pooling::Pool& pool, httplib::Request const& request,
                    PasswordCost const& cost,
                    std::function<Created(soci::session&)> const& create)
{
    std::string const key = request.get_header_value("Idempotency-Key");
    if (key.size() > 200) {
        refuse_key("string_too_long", "at most 200 bytes are expected");
    }
    std::string const asked = request.method + ' ' + request.path + '\n' + request.body;
    StoredAnswer answer;
    if (!key.empty()) {
        // The body may contain a password, so the hash is a slow one, and is computed
        // before a connection is borrowed.
        answer.request_hash = hash_password(asked, cost).for_the_database();
    }
    bool const is_new = with_session(pool, [&](soci::session& sql) {
        migrations::WriteTransaction transaction(sql);
        if (auto const stored = key.empty() ? std::nullopt : find_answer(sql, key)) {
            answer = *stored;
            return false;
        }
        answer.created = create(sql);
        if (!key.empty()) {
            store_answer(sql, key, answer);
        }
        transaction.commit();
        return true;
    });
    if (!is_new && !is_password(asked, schemas::PasswordHash(answer.request_hash))) {
        refuse_key("key_reused", "this key came with another request before");
    }
    return answer.created;
}
//! [create-once-body]

void answer_created(httplib::Response& response, Created const& created)
{
    response.status = 201;
    response.set_header("Location", created.location);
    response.set_header("ETag", created.etag);
    response.set_content(created.body, "application/json");
}

}  // namespace rest
