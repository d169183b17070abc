#include "report.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace workbook {

namespace {

constexpr std::array<std::pair<Verdict, char const*>, 12> words{{
    {Verdict::passed, "passed"},
    {Verdict::not_attempted, "not attempted"},
    {Verdict::wrong, "wrong"},
    {Verdict::timed_out, "timed out"},
    {Verdict::crashed, "crashed"},
    {Verdict::sanitizer, "sanitizer"},
    {Verdict::ended_early, "ended early"},
    {Verdict::too_much_output, "too much output"},
    {Verdict::too_much_memory, "too much memory"},
    {Verdict::not_reached, "not reached"},
    {Verdict::does_not_compile, "does not compile"},
    {Verdict::checker_failed, "checker failed"},
}};

}  // namespace

std::string to_words(Verdict verdict)
{
    auto const found =
        std::ranges::find(words, verdict, [](auto& p) { return p.first; });
    return found->second;
}

Verdict verdict_from(std::string const& text)
{
    auto const found = std::ranges::find(words, text, [](auto& p) { return p.second; });
    if (found == words.end()) {
        throw std::invalid_argument("'" + text + "' is not a verdict");
    }
    return found->first;
}

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SentStatement, count, text, place)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Failure, file, line, check, seen, infos, statements)

void to_json(nlohmann::json& json, Verdict const& verdict)
{
    json = to_words(verdict);
}

void from_json(nlohmann::json const& json, Verdict& verdict)
{
    verdict = verdict_from(json.get<std::string>());
}

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CaseReport, name, task, verdict, failures, detail,
                                   place, raw, output)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Report, topic, verdict, detail, cases, protections)

std::size_t Report::held() const
{
    return static_cast<std::size_t>(
        std::ranges::count(cases, Verdict::passed, &CaseReport::verdict));
}

CaseReport const* Report::first_that_does_not_hold() const
{
    auto const found = std::ranges::find_if(
        cases, [](CaseReport const& c) { return c.verdict != Verdict::passed; });
    return found == cases.end() ? nullptr : &*found;
}

CaseReport const* Report::find(std::string const& name) const
{
    auto const found = std::ranges::find(cases, name, &CaseReport::name);
    return found == cases.end() ? nullptr : &*found;
}

void save(Report const& report, std::filesystem::path const& file)
{
    std::ofstream out(file);
    // A learner's program may print bytes that are no UTF-8.
    out << nlohmann::json(report).dump(1, ' ', false,
                                       nlohmann::json::error_handler_t::replace)
        << '\n';
    out.close();
    if (!out) {
        throw std::runtime_error("cannot write the report " + file.string());
    }
}

Report load_report(std::filesystem::path const& file)
{
    std::ifstream in(file);
    if (!in) {
        throw std::runtime_error("there is no report " + file.string());
    }
    return nlohmann::json::parse(in).get<Report>();
}

}  // namespace workbook
