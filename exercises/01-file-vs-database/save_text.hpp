// Exercise 01, task 7: a file that is never half-written.
#pragma once

#include "write_temporary.hpp"

namespace storage {

/// Replaces the content of a file, or makes the file.
///
/// A program that opens the file, at any moment, reads the whole old text or the whole
/// new one, even after this program was killed or the power failed. For that the
/// text goes to another file in the same folder (write_temporary), which takes the
/// name in one step, by `rename` or `renameat`; then the folder is flushed, because the
/// name is kept there. The new file has the permissions of the old one. A symbolic
/// link is replaced, and the file that it leads to stays as it is.
///
/// Throws std::runtime_error when the text cannot be written or flushed, or the rename
/// fails, as when the name is that of a folder. The old file is then as it was. (When
/// the flush of the folder fails it throws too, although the new text has the name by
/// then.) Either way, no other file is left behind, and every file that it opened is
/// closed.
void save_text(std::filesystem::path const& file, std::string const& text);

}  // namespace storage
