#include "ui/paint/bundled_face.h"

namespace throughline::ui {

namespace {

qsizetype shortAt(const QByteArray& bytes, qsizetype at) {
  if (at < 0 || at + 2 > bytes.size())
    return 0;
  return static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1]);
}

/// Where a table of the font begins; 0 when there is none of that name.
qsizetype tableOf(const QByteArray& font, const char* name) {
  const qsizetype end = 12 + 16 * shortAt(font, 4);
  for (qsizetype record = 12; record < end; record += 16)
    if (font.mid(record, 4) == name)
      return shortAt(font, record + 8) << 16 | shortAt(font, record + 10);
  return 0;
}

/// The tag of a feature is changed to one that nobody asks for; its place and everything else stay.
void turnOffFeature(QByteArray& font, const char* feature) {
  const qsizetype substitutions = tableOf(font, "GSUB");
  if (substitutions == 0)
    return;
  const qsizetype list = substitutions + shortAt(font, substitutions + 6);
  const qsizetype end = list + 2 + 6 * shortAt(font, list);
  for (qsizetype record = list + 2; record < end; record += 6)
    if (font.mid(record, 4) == feature)
      font.replace(record, 4, "calx");
}

bool isFamilyName(qsizetype nameId) {
  return nameId == 1 || nameId == 4 || nameId == 16;
}

/// Names of the family, in UTF-16. The PostScript name, by which PDFs call the font, is kept.
void renameFamily(QByteArray& font) {
  static const QByteArray from("\0I\0n\0t\0e\0r", 10);
  static const QByteArray to("\0I\0n\0t\0T\0L", 10);
  const qsizetype names = tableOf(font, "name");
  if (names == 0)
    return;
  const qsizetype texts = names + shortAt(font, names + 4);
  const qsizetype end = names + 6 + 12 * shortAt(font, names + 2);
  for (qsizetype record = names + 6; record < end; record += 12) {
    const qsizetype text = texts + shortAt(font, record + 10);
    if (isFamilyName(shortAt(font, record + 6)) && font.mid(text, from.size()) == from)
      font.replace(text, to.size(), to);
  }
}

} // namespace

QByteArray bundledFace(QByteArray font) {
  turnOffFeature(font, "calt");
  renameFamily(font);
  return font;
}

} // namespace throughline::ui
