#include "guarded_visit.hpp"

#include <nlohmann/json.hpp>

#include <iostream>
#include <stdexcept>

namespace security {

GuardedVisit::GuardedVisit(Change change) : change_(std::move(change))
{
    start();
}

void GuardedVisit::start()
{
    GuardOptions guard;
    guard.now = [this] { return now_; };
    guard.write_event = [this](std::string const& line) { events_.push_back(line); };
    change_(guard);
    service_.emplace([&](rest::ApiOptions& options) {
        options.database = folder_ / "service.db";
        options.password_cost = cost_;
        options.clock = clock_;
        options = guarded(std::move(options), guard);
    });
}

void GuardedVisit::restart_with(rest::PasswordCost const& cost)
{
    service_.reset();
    cost_ = cost;
    start();
}

void GuardedVisit::sign_up(std::string const& email)
{
    if (send("POST", "/users/", credentials(email, good_password)).status != 201) {
        throw std::runtime_error("cannot sign up " + email);
    }
}

httplib::Headers GuardedVisit::log_in(std::string const& email)
{
    nlohmann::json const body{
        {"email", email}, {"password", good_password}, {"handover", "bearer"}};
    auto const answer = send("POST", "/sessions/", body.dump());
    if (answer.status != 201) {
        throw std::runtime_error("cannot log in " + email);
    }
    std::string const token = nlohmann::json::parse(answer.body)["token"];
    return {{"Authorization", "Bearer " + token}};
}

httplib::Response GuardedVisit::send(std::string const& method, std::string const& path,
                                     std::string const& body,
                                     httplib::Headers const& headers)
{
    return service_->send(method, path, body, headers);
}

void GuardedVisit::ask(std::string const& visitor, httplib::Headers const& headers,
                       std::string const& method, std::string const& path,
                       std::string const& body)
{
    std::cout << visitor << " > " << method << ' ' << path << '\n';
    if (!body.empty()) {
        std::cout << "  " << body << '\n';
    }
    rest::print_answer(send(method, path, body, headers));
}

std::string GuardedVisit::ask_database(std::string const& statement)
{
    soci::session sql("sqlite3", (folder_ / "service.db").string());
    std::string value;
    sql << statement, soci::into(value);
    return value;
}

void GuardedVisit::pass(std::chrono::minutes time)
{
    now_ += time;
    clock_->advance(time);
}

std::string credentials(std::string const& email, std::string const& password)
{
    return nlohmann::ordered_json{{"email", email}, {"password", password}}.dump();
}

}  // namespace security
