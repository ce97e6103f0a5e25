#pragma once

#include <memory>
#include <string>

#include "store/own_schema.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// What marks a file as hearsay's (`PRAGMA application_id`): "hear". Frozen.
constexpr int application_id = 0x68656172;

/// The step of schema/store/ that this version writes (`PRAGMA user_version`).
constexpr int newest_schema = 1;

/// Makes the tables of an empty database. Indices come apart: made when the rows are there, they
/// are made in a third of the time.
void make_tables(const Database& database);
void make_indices(const Database& database);

/// Takes back what make_indices() has done.
void drop_indices(const Database& database);

/// Opens the database at `path`, unless it is no database of hearsay's, or one of a version that
/// this one does not know, or of an older one (upgrade() makes it new), or one whose tables are not
/// as they were made, see require_own_schema().
std::unique_ptr<Database>
open_store(const std::string& path, Access access, Missing missing = Missing::nothing);

/// Brings a database of an older version to the newest, step by step, in one transaction, after a
/// copy of it has been made beside it, whose name is returned; empty if it is of the newest
/// already.
std::string upgrade(const std::string& path);

} // namespace hearsay
