#include "ui/session/voice_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct VoiceWords {
  Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

} // namespace

QString voiceText(std::string_view voice) {
  if (voice == "customer")
    return VoiceWords::tr("Customers");
  if (voice == "employee")
    return VoiceWords::tr("Employees");
  if (voice == "focus-group")
    return VoiceWords::tr("Focus group");
  if (voice == "interview")
    return VoiceWords::tr("Interviews");
  return QString::fromUtf8(voice.data(), static_cast<qsizetype>(voice.size()));
}

} // namespace throughline::ui
