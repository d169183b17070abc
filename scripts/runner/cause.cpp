#include "cause.hpp"

#include "sanitizer_report.hpp"

namespace workbook {

Cause cause_of(ProcessResult const& result, std::string const& sanitizer_text,
               Limits const& limits)
{
    switch (result.ending) {
        case Ending::timed_out:
            return {
                Verdict::timed_out,
                "no end after " + std::to_string(limits.per_case.count() / 1000) +
                    " s: an endless loop, or a wait for something that never comes?",
                "", "", false};
        case Ending::too_much_output:
            return {Verdict::too_much_output,
                    "it printed more than " +
                        std::to_string(limits.output_bytes / 1024) + " KiB",
                    "", "", false};
        case Ending::too_much_memory:
            return {Verdict::too_much_memory,
                    "it took more than " +
                        std::to_string(limits.memory_bytes / 1024 / 1024) + " MiB",
                    "", "", false};
        case Ending::too_much_disk:
            return {Verdict::too_much_output,
                    "it wrote files of more than " +
                        std::to_string(limits.disk_bytes / 1024 / 1024) + " MiB",
                    "", "", false};
        case Ending::exited:
        case Ending::signalled:
            break;
    }
    // UBSan writes to stderr whatever log_path says (GCC 12). A learner who prints such
    // a text gets a verdict of it only when the program fails anyway.
    std::string const& text =
        sanitizer_text.empty() && result.code != 0 ? result.output : sanitizer_text;
    if (auto const finding = read_sanitizer_report(text)) {
        return {finding->verdict, finding->sentence, finding->place, text,
                finding->is_leak};
    }
    // Bubblewrap turns a signal into an exit code, as a shell does.
    bool const signalled = result.ending == Ending::signalled || result.code > 128;
    if (signalled) {
        int const number =
            result.ending == Ending::signalled ? result.code : result.code - 128;
        return {Verdict::crashed, signal_in_words(number), "", "", false};
    }
    return {Verdict::ended_early,
            "the code ended the program (exit code " + std::to_string(result.code) +
                "), or cut its reports off",
            "", "", false};
}

void blame(CaseReport& suspect, Cause const& cause)
{
    suspect.verdict = cause.verdict;
    suspect.detail = cause.detail;
    suspect.place = cause.place;
    suspect.raw = cause.raw;
}

}  // namespace workbook
