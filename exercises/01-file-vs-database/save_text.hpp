// Exercise 01, task 3: a file that is never half-written.
#pragma once

#include <filesystem>
#include <string>

namespace storage {

/// Replaces the content of a file, or makes the file.
///
/// Whoever opens the file, at whatever moment, reads the whole old content or the whole
/// new one, never a part and never nothing; and so it is after the program dies or the
/// power fails at any point. For that the text goes to another file in the same folder,
/// is flushed to the disk (`fsync` or `fdatasync`), and takes the old file's name by
/// `rename`, which POSIX makes atomic. It is a new file: the permissions of the old one
/// are not kept, and a symbolic link is replaced.
///
/// Throws std::runtime_error when the text cannot be written in full, as when the
/// folder does not exist, a folder has the name, or the disk is full. The old file is
/// then as it was. Either way no other file is left behind.
void save_text(std::filesystem::path const& file, std::string const& text);

}  // namespace storage
