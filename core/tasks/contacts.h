#pragma once

#include "core/model/document.h"
#include "core/present/workshop.h"

#include <string>
#include <vector>

/// Telephone numbers and e-mail addresses in what leaves the house. What is about customers or by them (notes, what
/// personas say) is covered in any case; a hotline in a lane may be what the map is about, so its team is asked.
namespace throughline::tasks {

/// What the parts of the map and its personas are called whose texts hold some, each once; notes, what personas say and
/// what no reader sees are not among them. OnlyNames: what a chart tells of a map.
enum class Texts { all, onlyNames };
std::vector<std::string> partsWithContacts(const model::Document& document, model::MapId map, Texts texts = Texts::all);

/// Whose texts are covered.
enum class Cover { customers, everything };

/// The document as this map of it is handed on: covered once, before figures are named after its parts and anything is
/// laid out. Everything that shows a map to readers or to a room takes it from here.
model::Document forReaders(const model::Document& document, model::MapId map, Cover cover);
/// What was said in the room: actions are the team's and stand on the map, everything else is covered in any case.
present::Workshop forReaders(present::Workshop workshop, Cover cover);

} // namespace throughline::tasks
