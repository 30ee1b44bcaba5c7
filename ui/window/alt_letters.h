#pragma once

namespace throughline::ui {

/// From now on a letter with Alt that no button or menu answers to types nothing, in every window of the program. Qt
/// would write it into the field that has the focus.
void keepAltFromTyping();

} // namespace throughline::ui
