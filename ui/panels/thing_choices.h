#pragma once

#include "core/model/document.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <utility>
#include <vector>

namespace throughline::ui {

class Session;

/// Id and name of everything of that kind that something on the current map may name: "touchpoint", "note", "map" ...
std::vector<std::pair<QString, QString>> thingChoices(const Session& session, std::string_view kind);

/// Texts that things of that kind have in this field, each once, sorted.
QStringList textsInUse(const model::Document& document, std::string_view kind, std::string_view field);

} // namespace throughline::ui
