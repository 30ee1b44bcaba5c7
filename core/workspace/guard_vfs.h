#pragma once

#include <string>
#include <string_view>

namespace throughline::workspace {

/// Name of a VFS of SQLite that passes everything to the one called base (empty: the system's) but lets SQLite open,
/// look at and delete only the database it was asked for and that one's "-journal" and "-wal". A journal that names a
/// super-journal, by which a planted file could delete any file of the user, therefore names nothing.
/// Registered once per base; from any thread.
std::string guardVfsOver(std::string_view base);

} // namespace throughline::workspace
