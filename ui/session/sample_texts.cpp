#include "ui/session/sample_texts.h"

#include "core/base/contract.h"

#include <QFile>

// Outside any namespace: a static library's resources are there only when asked for.
static void initSampleResource() {
  Q_INIT_RESOURCE(sample);
}

namespace throughline::ui {
namespace {

std::string sampleText(const QString& name) {
  QFile file(QStringLiteral(":/sample/") + name);
  const bool isOpen = file.open(QIODevice::ReadOnly);
  THROUGHLINE_EXPECT(isOpen);
  return file.readAll().toStdString();
}

} // namespace

tasks::SampleTexts sampleTexts() {
  initSampleResource();
  return {.edits = sampleText(QStringLiteral("sample.edits.json")),
          .data = sampleText(QStringLiteral("sample.csv")),
          .mapping = sampleText(QStringLiteral("sample.mapping.json"))};
}

} // namespace throughline::ui
