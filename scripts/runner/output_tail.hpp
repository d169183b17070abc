// What a program printed, kept short.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace workbook {

/// Collects output up to a limit for each case and one for all; hands it out with its
/// head and tail when it is long.
class OutputTail {
public:
    OutputTail(std::size_t limit, std::size_t limit_of_all, std::size_t kept)
        : limit_(limit), limit_of_all_(limit_of_all), kept_(kept)
    {
    }

    /// A case begins.
    void begin() { of_case_ = 0; }

    void add(std::string_view text)
    {
        of_case_ += text.size();
        of_all_ += text.size();
        text_ += text;
    }

    bool full() const { return of_case_ > limit_ || of_all_ > limit_of_all_; }

    /// What was added since the last call: all of it, or the `kept` first and last
    /// bytes with a line between them that says how much is missing.
    std::string take()
    {
        std::string text;
        text.swap(text_);
        if (text.size() > 2 * kept_) {
            std::string const missing = std::to_string(text.size() - 2 * kept_);
            text = text.substr(0, kept_) + "\n[... " + missing + " bytes ...]\n" +
                   text.substr(text.size() - kept_);
        }
        return text;
    }

private:
    std::size_t limit_;
    std::size_t limit_of_all_;
    std::size_t kept_;
    std::size_t of_case_ = 0;
    std::size_t of_all_ = 0;
    std::string text_;
};

}  // namespace workbook
