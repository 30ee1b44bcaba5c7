#pragma once

#include "core/tasks/contacts.h"

#include <QString>

#include <optional>

class QWidget;

namespace throughline::ui {

/// Asks before this map is handed on where texts of the team hold telephone numbers or e-mail addresses, and not where
/// none do. Nothing: it is not to be handed on.
std::optional<tasks::Cover> askForContacts(QWidget* window, const QString& title, const model::Document& document,
                                           model::MapId map);

} // namespace throughline::ui
