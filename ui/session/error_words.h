#pragma once

#include "core/base/error.h"

#include <QString>

namespace throughline::ui {

/// What happened, where, and what to do, in the user's language. Plain text.
QString sentence(const Error& error);

/// Of a file in which an earlier program let an id be given twice and that was repaired when it was opened.
QString repairSentence(const QString& path);
/// From here on sentences name files by their whole path: a terminal shows no title bar. To be called before threads
/// are started.
void nameFilesByWholePath();

} // namespace throughline::ui
