#include "report.hpp"

#include "channel/channel.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace workbook {

namespace {

constexpr std::array<std::pair<Verdict, char const*>, 12> verdict_words{{
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

// Throws std::out_of_range where a line comes before the one it belongs to.
template <class T>
T& last(std::vector<T>& list)
{
    return list.at(list.size() - 1);
}

}  // namespace

std::string to_words(Verdict verdict)
{
    auto const found =
        std::ranges::find(verdict_words, verdict, [](auto& p) { return p.first; });
    return found->second;
}

Verdict verdict_from(std::string const& text)
{
    auto const found =
        std::ranges::find(verdict_words, text, [](auto& p) { return p.second; });
    if (found == verdict_words.end()) {
        throw std::invalid_argument("'" + text + "' is not a verdict");
    }
    return found->first;
}

bool Report::in_sandbox() const
{
    return protections.size() >= 4;
}

std::size_t Report::passed() const
{
    return static_cast<std::size_t>(
        std::ranges::count(cases, Verdict::passed, &CaseReport::verdict));
}

CaseReport const* Report::first_failure() const
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

// A report is kept in lines as on the channel: a verb and its fields, where each line
// belongs to the one before it that can have it.
void save(Report const& report, std::filesystem::path const& file)
{
    // The other tests read the file: they find it whole, or as it was before.
    std::filesystem::path const unfinished = file.string() + ".unfinished";
    std::ofstream out(unfinished);
    auto const line = [&](std::string verb, std::vector<std::string> fields) {
        out << encode({std::move(verb), std::move(fields)}) << '\n';
    };
    line("report", {report.topic, std::to_string(report.task),
                    std::to_string(report.session), report.is_new ? "new" : "",
                    to_words(report.verdict), report.detail, report.fingerprint});
    for (std::string const& protection : report.protections) {
        line("protection", {protection});
    }
    for (CaseReport const& c : report.cases) {
        line("case", {c.name, to_words(c.verdict), c.detail, c.place, c.raw, c.output,
                      std::to_string(c.took.count())});
        for (Failure const& failure : c.failures) {
            line("failure", {failure.file, std::to_string(failure.line), failure.check,
                             failure.seen, failure.thrown});
            for (std::string const& info : failure.infos) {
                line("info", {info});
            }
            for (SentStatement const& sent : failure.statements) {
                line("statement", {std::to_string(sent.count), sent.text, sent.place});
            }
        }
    }
    out << "complete\n";
    out.close();
    if (!out) {
        throw std::runtime_error("cannot write the report " + file.string());
    }
    std::filesystem::rename(unfinished, file);
}

Report load_report(std::filesystem::path const& file)
{
    std::ifstream in(file);
    if (!in) {
        throw std::runtime_error("there is no report " + file.string());
    }
    Report report;
    std::string verb;
    try {
        for (std::string line; std::getline(in, line);) {
            Message const message = decode(line);
            auto const field = [&](std::size_t i) { return message.fields.at(i); };
            verb = message.verb;
            if (verb == "report") {
                report.topic = field(0);
                report.task = std::stoi(field(1));
                report.session = std::stol(field(2));
                report.is_new = field(3) == "new";
                report.verdict = verdict_from(field(4));
                report.detail = field(5);
                report.fingerprint = field(6);
            } else if (verb == "protection") {
                report.protections.push_back(field(0));
            } else if (verb == "case") {
                report.cases.push_back(
                    {.name = field(0),
                     .verdict = verdict_from(field(1)),
                     .failures = {},
                     .detail = field(2),
                     .place = field(3),
                     .raw = field(4),
                     .output = field(5),
                     .took = std::chrono::microseconds(std::stoll(field(6)))});
            } else if (verb == "failure") {
                last(report.cases)
                    .failures.push_back({.file = field(0),
                                         .line = std::stoi(field(1)),
                                         .check = field(2),
                                         .seen = field(3),
                                         .thrown = field(4),
                                         .infos = {},
                                         .statements = {}});
            } else if (verb == "info") {
                last(last(report.cases).failures).infos.push_back(field(0));
            } else if (verb == "statement") {
                last(last(report.cases).failures)
                    .statements.push_back({std::stoul(field(0)), field(1), field(2)});
            }
        }
    } catch (std::logic_error const&) {
        verb.clear();  // a field is missing, or is not what it has to be
    }
    if (verb != "complete") {
        throw std::runtime_error("the report " + file.string() + " is damaged");
    }
    return report;
}

std::optional<Report> try_to_load(std::filesystem::path const& file)
{
    try {
        return load_report(file);
    } catch (std::runtime_error const&) {
        return std::nullopt;
    }
}

}  // namespace workbook
