// What a program printed, kept short.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace workbook {

/// Collects output up to a limit; hands it out with its head and tail when it is long.
class OutputTail {
public:
    OutputTail(std::size_t limit, std::size_t kept) : limit_(limit), kept_(kept) {}

    void add(std::string_view text)
    {
        total_ += text.size();
        text_ += text;
    }

    bool full() const { return total_ > limit_; }

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
    std::size_t kept_;
    std::size_t total_ = 0;
    std::string text_;
};

}  // namespace workbook
