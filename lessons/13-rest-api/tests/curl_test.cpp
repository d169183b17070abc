// Each line that the chapter asks a reader to type, in order, on one service.
#include "api_lab.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace rest::cases {

namespace {

std::string const transcript = "lessons/13-rest-api/curl.txt";  // from the root

std::string output_of(std::string command, int port)
{
    std::string const address = "127.0.0.1:8000";
    auto const at = command.find(address);
    REQUIRE(at != std::string::npos);
    command.replace(at, address.size(), "127.0.0.1:" + std::to_string(port));
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> part{};
    std::size_t got = 0;
    while ((got = std::fread(part.data(), 1, part.size(), pipe)) > 0) {
        output.append(part.data(), got);
    }
    CHECK(::pclose(pipe) == 0);
    return output;
}

}  // namespace

// With WORKBOOK_ACCEPT set, the test rewrites the transcript.
TEST_CASE("the chapter shows what each line of curl prints")
{
    ApiLab lab;
    lab.client();
    std::string const before = workbook::read_file(transcript);
    std::istringstream lines(before);
    std::string now;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("$ ")) {
            now += line + "\n" + output_of(line.substr(2), lab.port);
        } else if (line.starts_with("== ")) {
            now += (now.empty() ? "" : "\n") + line + "\n";
        }
    }
    if (std::getenv("WORKBOOK_ACCEPT") != nullptr) {
        workbook::write_file(transcript, now);
        return;
    }
    CHECK_SAME(now, before);
}

}  // namespace rest::cases
