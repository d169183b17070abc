// A file as a disk has it for certain, and what may be lost.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace transactions {

/// What was asked of a file since it was flushed.
struct Change {
    enum class Kind { write, truncate, remove };
    Kind kind = Kind::write;
    std::size_t position = 0;  // of a write; the new size of a truncation
    std::string bytes;
};

//! [file-on-disk]
struct FileOnDisk {
    std::optional<std::string> certain;  // nothing, when there may be no such file
    std::vector<Change> changes;         // since the last flush, the oldest first

    static void apply(Change const& change, std::optional<std::string>& content)
    {
        if (change.kind == Change::Kind::remove) {
            content.reset();
            return;
        }
        std::string& text = content ? *content : content.emplace();
        if (change.kind == Change::Kind::truncate) {
            text.resize(change.position);
            return;
        }
        text.resize(std::max(text.size(), change.position + change.bytes.size()));
        text.replace(change.position, change.bytes.size(), change.bytes);
    }

    void flush()
    {
        for (Change const& change : changes) {
            apply(change, certain);
        }
        changes.clear();
    }

    // The folder was flushed: the name no longer leads to the old file.
    void flush_removal()
    {
        auto const last = std::find_if(
            changes.rbegin(), changes.rend(),
            [](Change const& change) { return change.kind == Change::Kind::remove; });
        if (last != changes.rend()) {
            certain.reset();
            changes.erase(changes.begin(), last.base());
        }
    }
};
//! [file-on-disk]

}  // namespace transactions
