#include "ui/paint/fonts.h"

#include "ui/paint/bundled_face.h"

#include <QByteArrayList>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

// Outside any namespace, as Qt asks: the resources of a static library are not found without it.
inline void initFontResources() {
  Q_INIT_RESOURCE(fonts);
}

namespace throughline::ui {
namespace {

QString registeredFamily() {
  initFontResources();
  QString family;
  for (const auto* face : {"Regular", "Medium", "SemiBold", "Bold"}) {
    QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
    if (!file.open(QIODevice::ReadOnly))
      continue;
    const int id = QFontDatabase::addApplicationFontFromData(bundledFace(file.readAll()));
    const auto families = QFontDatabase::applicationFontFamilies(id);
    if (family.isEmpty() && !families.isEmpty())
      family = families.first();
  }
  return family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : family;
}

} // namespace

void registerFonts() {
  bundledFamily();
}

QString bundledFamily() {
  static const QString family = registeredFamily();
  return family;
}

QByteArray withUsualFamilies(QByteArray svg) {
  const auto family = bundledFamily().toUtf8();
  const QByteArray from = "font-family=\"" + family;
  return svg.replace(from + '"',
                     from + ", " + QByteArrayList{"Inter", "Helvetica", "Arial", "sans-serif"}.join(", ") + '"');
}

QFont fontFor(layout::TextStyle style) {
  const auto type = layout::typeSizeOf(style);
  QFont font(bundledFamily());
  font.setPixelSize(static_cast<int>(type.size));
  font.setWeight(static_cast<QFont::Weight>(type.weight));
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

double baselineOf(layout::TextStyle style) {
  const QFontMetricsF metrics(fontFor(style));
  return (layout::typeSizeOf(style).lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

} // namespace throughline::ui
