// Exercise 01, task 6: a new file beside an old one, with all of its text on the disk.
#pragma once

#include <filesystem>
#include <string>

namespace storage {

/// Writes the text to a new file in the folder of `file`, waits until the disk has it
/// (`fsync` or `fdatasync`), and returns the new file's path.
///
/// `file` need not exist, and no file that exists is changed: the new one's name is
/// its own, whatever else is in the folder. When `file` exists, the new file has its
/// permissions, and at no moment may anybody read the text who may not read `file`.
///
/// Throws std::runtime_error when the text cannot be written or flushed in full, as
/// when the folder does not exist or the disk is full; then there is no new file.
/// Either way, every file that it opened is closed.
std::filesystem::path write_temporary(std::filesystem::path const& file,
                                      std::string const& text);

}  // namespace storage
