#include "compile_errors.hpp"

#include <algorithm>
#include <vector>

#include "compile_error_kinds.hpp"
#include "compile_error_reports.hpp"

namespace workbook {
namespace {

// The place at which "...: required from here" or "...: note: ..." points.
Place place_before(std::string_view line, std::string_view mark)
{
    auto const at = line.find(mark);
    return at == std::string_view::npos ? Place{} : place_of(line.substr(0, at));
}

class Reader {
public:
    explicit Reader(std::string_view learner_folder) : folder_(learner_folder) {}

    // The smaller, the sooner a learner should see it.
    int rank(ErrorReport const& report) const
    {
        std::string_view const message = report.message;
        if (contains(message, "linker command failed") ||
            contains(message, "ld returned ") || contains(message, "too many errors")) {
            return 6;
        }
        for (std::string_view const mark :
             {"undefined reference", "undefined symbol", "multiple definition",
              "duplicate symbol", "cannot find -l"}) {
            if (contains(message, mark)) {
                return 5;
            }
        }
        if (contains(message, "[-Werror")) {
            return 4;
        }
        if (is_learners(report.place)) {
            return is_answer(report.place) ? 0 : 2;
        }
        return learner_place(report).line != 0 ? 1 : 3;
    }

    CompileError read(ErrorReport const& report) const
    {
        auto place = report.place;
        if (!is_learners(place)) {
            auto const led_there =
                rank(report) == 5 ? place_for_linker(report) : learner_place(report);
            place = led_there.file.empty() ? place : led_there;
        }
        CompileError error;
        error.file = place.file;
        error.line = place.line;
        error.message = report.message;
        error.source = excerpt(report, place);
        auto details = report.before;
        details.insert(details.end(), report.after.begin(), report.after.end());
        details.push_back(error.file);
        // A warning helps only when it speaks of the same line.
        std::erase_if(details, [&](std::string const& line) {
            return contains(line, ": warning: ") &&
                   place_of(line).line != report.place.line;
        });
        error.sentence = plain_sentence(report.message, details);
        bool const in_tests =
            is_learners(place) && rank(report) < 5 && place.file.ends_with("_test.cpp");
        if (in_tests && !contains(report.message, "o such file")) {
            error.sentence =
                "The tests fit the exercise's header and the tests as they came: "
                "restore both, and change only the file that you are asked to edit.";
        }
        return error;
    }

private:
    bool is_learners(Place const& place) const
    {
        auto const at = place.file.find(folder_);
        return at != std::string::npos && (at == 0 || place.file[at - 1] == '/');
    }

    bool is_answer(Place const& place) const
    {
        return place.file.ends_with(".cpp") && !place.file.ends_with("_test.cpp");
    }

    // The learner's line that led to an error elsewhere.
    Place learner_place(ErrorReport const& report) const
    {
        for (auto const& line : report.before) {
            for (std::string_view const mark :
                 {":   required from", ":   recursively", ":   in "}) {
                auto const place = place_before(line, mark);
                if (is_learners(place)) {
                    return place;
                }
            }
        }
        for (auto const& line : report.after) {
            if (contains(line, "requested here") || contains(line, "expansion of")) {
                auto const place = place_before(line, ": note: ");
                if (is_learners(place)) {
                    return place;
                }
            }
        }
        for (auto const& line : report.before) {
            if (auto const from = line.find("from "); from != std::string::npos) {
                auto const place = place_of(line.substr(from + 5));
                if (is_learners(place)) {
                    return place;
                }
            }
        }
        return {};
    }

    // lld and mold: ">>> referenced by report.cpp:31 (.../report.cpp:31)".
    // The learner's own line wins; otherwise it is the first one.
    Place place_for_linker(ErrorReport const& report) const
    {
        Place first;
        for (auto const& line : report.after) {
            auto const open = line.rfind("(");
            if (!line.starts_with(">>> ") || open == std::string::npos) {
                continue;
            }
            auto const place = place_of(line.substr(open + 1));
            if (is_learners(place) && is_answer(place)) {
                return place;
            }
            first = first.file.empty() ? place : first;
        }
        return first;
    }

    static std::string excerpt(ErrorReport const& report, Place const& place)
    {
        auto lines = report.after;
        auto line = lines.begin();
        if (place.file != report.place.file || place.line != report.place.line) {
            lines.insert(lines.begin(), "");  // ends an excerpt in what comes before
            lines.insert(lines.begin(), report.before.begin(), report.before.end());
            auto const start = place.file + ":" + std::to_string(place.line) + ":";
            line = std::find_if(lines.begin(), lines.end(), [&](auto const& candidate) {
                return candidate.starts_with(start);
            });
            line += line == lines.end() ? 0 : 1;
        }
        std::string text;
        for (; line != lines.end() && line->starts_with(" "); ++line) {
            text += *line + "\n";
        }
        return text;
    }

    std::string folder_;
};

}  // namespace

std::optional<CompileError> first_error(std::string_view build_output,
                                        std::string_view learner_folder)
{
    auto const reports = error_reports(build_output);
    Reader const reader(learner_folder);
    auto const first =
        std::min_element(reports.begin(), reports.end(), [&](auto& left, auto& right) {
            return reader.rank(left) < reader.rank(right);
        });
    if (first == reports.end()) {
        return std::nullopt;
    }
    return reader.read(*first);
}

}  // namespace workbook
