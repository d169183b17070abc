// What the service says about itself, and about each request.
#include "conversation.hpp"
#include "sections.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

namespace rest {

void one_line_for_each_request()
{
    Conversation service;
    service.send("POST", "/users/", user_body("ada@example.com"));
    service.send("GET", "/users/?limit=5&token=abc", "",
                 {{"Authorization", "Bearer abc"}});
    service.send("GET", "/users/7");
    for (std::string const& line : service.lines()) {
        std::cout << line << '\n';
    }
}

void described_for_programs()
{
    Conversation service;
    auto const api =
        nlohmann::ordered_json::parse(service.send("GET", "/openapi.json").body);
    for (auto const& [path, calls] : api["paths"].items()) {
        for (auto const& [method, call] : calls.items()) {
            std::cout << method << ' ' << path << ": "
                      << call["summary"].get<std::string>() << " (";
            char const* separator = "";
            for (auto const& [status, outcome] : call["responses"].items()) {
                std::cout << separator << status;
                separator = " ";
            }
            std::cout << ")\n";
        }
    }
    std::cout << api["paths"]["/users/"]["get"]["parameters"][1].dump(2) << '\n';
}

}  // namespace rest
