#include "ui/pages/pdf_structure.h"

#include "core/base/sha256.h"
#include "ui/paint/reading_direction.h"

// qpdf's own smart pointer is std::shared_ptr; it wants to be told that we know.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QString>

#include <algorithm>
#include <new>

namespace throughline::ui {

namespace {

QPDFObjectHandle pdfText(const QString& text) {
  return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// "D:20260930120000Z"
std::string pdfTime(Timestamp when) {
  std::string digits;
  for (const char letter : when.text().substr(0, 19))
    if (letter >= '0' && letter <= '9')
      digits += letter;
  return "D:" + digits + "Z";
}

QPDFObjectHandle outlineItem(QPDF& pdf, const Bookmark& bookmark, const std::vector<QPDFObjectHandle>& pages) {
  auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  item.replaceKey("/Title", pdfText(bookmark.title));
  auto destination = QPDFObjectHandle::newArray();
  destination.appendItem(pages[std::min(bookmark.page, pages.size() - 1)]);
  destination.appendItem(QPDFObjectHandle::newName("/Fit"));
  item.replaceKey("/Dest", destination);
  return item;
}

/// Hangs children under a parent in their order; closed says that a reader shows the parent folded.
void hang(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle>& children, bool closed) {
  if (children.empty())
    return;
  for (std::size_t i = 0; i < children.size(); ++i) {
    auto child = children[i];
    child.replaceKey("/Parent", parent);
    if (i > 0)
      child.replaceKey("/Prev", children[i - 1]);
    if (i + 1 < children.size())
      child.replaceKey("/Next", children[i + 1]);
  }
  parent.replaceKey("/First", children.front());
  parent.replaceKey("/Last", children.back());
  const auto count = static_cast<long long>(children.size());
  parent.replaceKey("/Count", QPDFObjectHandle::newInteger(closed ? -count : count));
}

void addOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks, const std::vector<QPDFObjectHandle>& pages) {
  auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
  root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
  std::vector<QPDFObjectHandle> sections;
  std::vector<QPDFObjectHandle> within;
  for (const auto& bookmark : bookmarks) {
    if (bookmark.level == 0 || sections.empty()) {
      if (!sections.empty())
        hang(sections.back(), within, true);
      within.clear();
      sections.push_back(outlineItem(pdf, bookmark, pages));
    } else {
      within.push_back(outlineItem(pdf, bookmark, pages));
    }
  }
  if (sections.empty())
    return;
  hang(sections.back(), within, true);
  hang(root, sections, false);
  pdf.getRoot().replaceKey("/Outlines", root);
  pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// In the units of PDF, whose pages begin at their lower left corner.
class PageScale {
public:
  explicit PageScale(QPDFObjectHandle page) : top_(page.getKey("/MediaBox").getArrayItem(3).getNumericValue()) {}

  QPDFObjectHandle across(qreal x) const { return QPDFObjectHandle::newReal(x / unitsPerPoint, 2); }
  QPDFObjectHandle down(qreal y) const { return QPDFObjectHandle::newReal(top_ - y / unitsPerPoint, 2); }

private:
  double top_;
};

QPDFObjectHandle linkTo(const PageLink& link, const std::vector<QPDFObjectHandle>& pages) {
  const PageScale from(pages[link.page]), to(pages[link.toPage]);
  auto destination =
      QPDFObjectHandle::newArray({pages[link.toPage], QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                  to.down(link.toTop), QPDFObjectHandle::newNull()});
  auto annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
  annotation.replaceKey("/Rect",
                        QPDFObjectHandle::newArray({from.across(link.area.left()), from.down(link.area.bottom()),
                                                    from.across(link.area.right()), from.down(link.area.top())}));
  annotation.replaceKey("/Dest", destination);
  return annotation;
}

void addLinks(QPDF& pdf, const std::vector<PageLink>& links, std::vector<QPDFObjectHandle>& pages) {
  for (const auto& link : links) {
    auto& page = pages[link.page];
    if (!page.hasKey("/Annots"))
      page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(pdf.makeIndirectObject(linkTo(link, pages)));
  }
}

void addLabels(QPDF& pdf) {
  pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D /St 1 >> ] >>"));
}

void addFacts(QPDF& pdf, const PdfFacts& facts) {
  auto root = pdf.getRoot();
  root.replaceKey("/Lang", QPDFObjectHandle::newString(facts.language));
  root.replaceKey("/ViewerPreferences",
                  QPDFObjectHandle::parse(readsFromRight() ? "<< /DisplayDocTitle true /Direction /R2L >>"
                                                           : "<< /DisplayDocTitle true >>"));
  root.removeKey("/Metadata");
  auto info = QPDFObjectHandle::newDictionary();
  info.replaceKey("/Title", pdfText(facts.title));
  if (!facts.author.isEmpty())
    info.replaceKey("/Author", pdfText(facts.author));
  info.replaceKey("/Subject", pdfText(facts.subject));
  info.replaceKey("/Creator", pdfText(QStringLiteral("Throughline")));
  info.replaceKey("/Producer", pdfText(QStringLiteral("Throughline")));
  info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfTime(facts.created)));
  info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfTime(facts.created)));
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void addAttachments(QPDF& pdf, const PdfFacts& facts) {
  QPDFEmbeddedFileDocumentHelper files(pdf);
  for (const auto& attachment : facts.attachments) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(attachment.type).setCreationDate(pdfTime(facts.created)).setModDate(pdfTime(facts.created));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    file.setDescription(attachment.description.toStdString());
    files.replaceEmbeddedFile(attachment.name, file);
  }
}

/// Six capital letters that stand for what a font's subset holds.
std::string subsetTag(QPDFObjectHandle descriptor) {
  auto file = descriptor.getKey(descriptor.hasKey("/FontFile2") ? "/FontFile2" : "/FontFile3");
  if (!file.isStream())
    return "AAAAAA";
  const auto data = file.getStreamData();
  const auto hash = sha256(std::string_view(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()));
  std::string tag;
  for (std::size_t i = 0; i < 6; ++i)
    tag += static_cast<char>('A' + static_cast<int>(hash[i]) % 26);
  return tag;
}

/// Qt names subsets by the order in which a hash table gives them, which differs from run to run.
void nameSubsetsByContent(QPDF& pdf) {
  for (auto font : pdf.getAllObjects()) {
    if (!font.isDictionaryOfType("/Font", "/Type0") || !font.getKey("/DescendantFonts").isArray())
      continue;
    auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    auto descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !font.getKey("/BaseFont").isName())
      continue;
    const std::string name = font.getKey("/BaseFont").getName();
    const auto plus = name.find('+');
    const std::string bare = plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
    const auto tagged = QPDFObjectHandle::newName("/" + subsetTag(descriptor) + "+" + bare);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
  }
}

std::string written(QPDF& pdf) {
  pdf.getTrailer().removeKey("/ID"); // a random one; the new one comes from what the file holds
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  // Object streams are filled in the order of the input, which differs from run to run.
  writer.setObjectStreamMode(qpdf_o_disable);
  writer.setStreamDataMode(qpdf_s_compress);
  writer.setRecompressFlate(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Result<std::string> withStructure(std::string_view pdf, const PdfFacts& facts) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", pdf.data(), pdf.size());
    std::vector<QPDFObjectHandle> pages;
    for (auto& page : QPDFPageDocumentHelper(document).getAllPages())
      pages.push_back(page.getObjectHandle());
    if (pages.empty())
      return failure(ErrorCode::internal, {{Fact::detail, "the report has no pages"}});
    addOutline(document, facts.bookmarks, pages);
    addLinks(document, facts.links, pages);
    addLabels(document);
    addFacts(document, facts);
    addAttachments(document, facts);
    nameSubsetsByContent(document);
    return written(document);
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::outOfMemory);
  } catch (const std::exception& error) {
    return failure(ErrorCode::internal, {{Fact::detail, error.what()}});
  }
}

} // namespace throughline::ui
