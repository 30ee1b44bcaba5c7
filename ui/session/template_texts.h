#pragma once

#include "core/tasks/sample_task.h"

#include <QString>
#include <QStringList>

namespace throughline::ui {

/// The finished maps that a new workspace can start with, by their names on the command line.
QStringList templateNames();
/// What a template is called in lists ("A flight with a connection").
QString templateTitle(const QString& name);
/// Its edits, in the language of the program where there are some, else in English. Errors: notFound with the names
/// there are.
Result<tasks::SampleTexts> templateTexts(const QString& name);

} // namespace throughline::ui
