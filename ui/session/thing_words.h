#pragma once

#include "core/model/document.h"
#include "core/workspace/workspace.h"

#include <QString>

#include <string>

namespace throughline::ui {

/// What an error of core is about ("lane", "saved view", "failure code"), in words of the user's language; unchanged
/// where it is no thing or field of ours but a key of a file.
QString thingWord(const std::string& name);
/// What a step that core has made is called in undo and among the versions ("Sample"); unchanged where a user named it.
QString stepWord(const QString& label);
/// Of a version: what was done, and for steps through history also which way.
QString stepText(const workspace::Revision& revision);
/// A touchpoint in a list: its title, or that it has none.
QString cardName(const model::Touchpoint& touchpoint);

} // namespace throughline::ui
