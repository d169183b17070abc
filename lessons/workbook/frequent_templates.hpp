// What answers make of the templates of the standard library, SOCI and nlohmann_json,
// again and again. In preset reference this is a part of the precompiled header, and so
// compiled once, and not in each file that needs it. Nothing calls these functions.
#pragma once

#include <soci/soci.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace workbook::frequent_templates {

/// Makes, copies, moves, assigns and compares values of this type.
template <typename Value>
void as_a_value()
{
    Value one;
    Value two(one);
    Value three(std::move(two));
    one = three;
    one = std::move(three);
    static_cast<void>(one == two);
}

template <typename Value>
void as_optional()
{
    as_a_value<std::optional<Value>>();
    std::optional<Value> some(std::in_place);
    some = Value();
    static_cast<void>(some == Value());
    static_cast<void>(some == std::nullopt);
    static_cast<void>(some.value());
    static_cast<void>(some.value_or(Value()));
}

template <typename Value>
void as_elements()
{
    as_a_value<std::vector<Value>>();
    std::vector<Value> values{Value(), Value()};
    Value const value{};
    values.push_back(value);
    values.push_back(Value());
    values.emplace_back();
    values.reserve(3);
    values.resize(2);
    values.insert(values.end(), values.begin(), values.end());
    values.erase(values.begin());
}

/// Sends it as a parameter, and reads it from a column, with and without NULL.
template <typename Value>
void with_soci(soci::session& sql)
{
    Value value{};
    Value const constant{};
    soci::indicator indicator = soci::i_ok;
    std::string const text;
    sql << text, soci::use(value), soci::into(value);
    sql << text, soci::use(value, "name"), soci::use(constant, "name");
    sql << text, soci::use(constant), soci::use(value, indicator);
    sql << text, soci::into(value, indicator);
    soci::statement statement =
        (sql.prepare << text, soci::use(value), soci::use(constant), soci::into(value));
    soci::rowset<Value> const rows = (sql.prepare << text);
    std::vector<Value> const read(rows.begin(), rows.end());
    soci::rowset<Value> const some_rows =
        (sql.prepare << text, soci::use(value), soci::use(constant));
    for (Value const& each : some_rows) {
        static_cast<void>(each);
    }
}

template <typename Json>
void with_json()
{
    std::string const text;
    Json json = Json::parse(text);
    Json const constant(json);
    json["name"] = text;
    json["name"] = "text";
    json["name"] = 1;
    json["name"] = 1LL;
    json["name"] = true;
    json["name"] = nullptr;
    json.push_back(constant);
    static_cast<void>(json == "text");
    static_cast<void>(json == constant);
    static_cast<void>(json.dump());
    static_cast<void>(json.contains("name"));
    static_cast<void>(json.find("name"));
    static_cast<void>(json.at("name").template get<std::string>());
    static_cast<void>(json.at("name").template get<long long>());
    static_cast<void>(json.at("name").template get<int>());
    static_cast<void>(json.at("name").template get<bool>());
    static_cast<void>(constant.at("name").is_object());
    for (auto const& [name, value] : constant.items()) {
        static_cast<void>(name.size() + value.size());
    }
    for (Json const& element : constant) {
        static_cast<void>(element);
    }
    json = {{"name", text}, {"number", 1LL}, {"none", nullptr}};
    json = Json::array();
    json = Json::object();
}

inline void everything(soci::session& sql)
{
    as_optional<std::string>();
    as_optional<std::optional<std::string>>();
    as_optional<long long>();
    as_optional<int>();
    as_optional<double>();
    as_optional<std::chrono::seconds>();
    as_optional<nlohmann::json>();
    as_elements<std::string>();
    as_elements<std::vector<std::string>>();
    as_elements<int>();
    as_elements<long long>();
    as_elements<std::optional<std::string>>();
    std::vector<std::thread> threads;
    threads.emplace_back();
    threads.push_back(std::thread());
    with_soci<std::string>(sql);
    with_soci<long long>(sql);
    with_soci<int>(sql);
    with_soci<double>(sql);
    with_json<nlohmann::json>();
    with_json<nlohmann::ordered_json>();
    as_elements<std::variant<std::string, std::size_t>>();
    std::condition_variable changed;
    std::mutex mutex;
    std::unique_lock lock(mutex);
    bool done = true;
    changed.wait(lock, [&] { return done; });
    changed.wait_until(lock, std::chrono::steady_clock::now());
    changed.wait_for(lock, std::chrono::milliseconds(1));
    std::map<std::string, std::string> texts{{"name", "text"}};
    as_a_value<std::map<std::string, std::string>>();
    texts["name"] = texts.at("name");
    std::set<std::string> names{"name"};
    names.insert("name");
    static_cast<void>(names.contains("name"));
    std::deque<std::function<void()>> tasks;
    tasks.push_back([] {});
    tasks.pop_front();
}

}  // namespace workbook::frequent_templates
