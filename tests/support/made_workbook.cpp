#include "tests/support/made_workbook.h"

#include <array>
#include <cstdint>
#include <utility>

namespace throughline::test {
namespace {

std::uint32_t checksumOf(const std::string& bytes) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit)
      sum = (sum >> 1U) ^ (0xEDB88320U & (0U - (sum & 1U)));
  }
  return ~sum;
}

std::string number(std::uint64_t value, int bytes) {
  std::string text;
  for (int at = 0; at < bytes; ++at)
    text += static_cast<char>(value >> (8U * static_cast<unsigned>(at)) & 0xFFU);
  return text;
}

/// An archive whose parts are stored as they are.
std::string archiveOf(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string all, directory;
  for (const auto& [name, bytes] : parts) {
    const std::string facts = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) +
                              number(checksumOf(bytes), 4) + number(bytes.size(), 4) + number(bytes.size(), 4) +
                              number(name.size(), 2) + number(0, 2);
    directory += "PK\x01\x02" + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                 number(all.size(), 4) + name;
    all += "PK\x03\x04" + facts + name + bytes;
  }
  return all + directory + "PK\x05\x06" + number(0, 4) + number(parts.size(), 2) + number(parts.size(), 2) +
         number(directory.size(), 4) + number(all.size(), 4) + number(0, 2);
}

std::string partOf(const std::string& inner) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inner;
}

} // namespace

std::string madeWorkbook(const std::vector<MadeSheet>& sheets) {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
  std::string list, targets;
  std::vector<std::pair<std::string, std::string>> parts;
  for (std::size_t at = 0; at < sheets.size(); ++at) {
    const auto id = std::to_string(at + 1);
    list += "<sheet name=\"" + sheets[at].name + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"/>";
    targets += "<Relationship Id=\"rId" + id + "\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet" +
               id + ".xml\"/>";
    parts.emplace_back("xl/worksheets/sheet" + id + ".xml", partOf("<worksheet xmlns=\"" + main + "\"><sheetData>" +
                                                                   sheets[at].rows + "</sheetData></worksheet>"));
  }
  parts.emplace_back("_rels/.rels",
                     partOf("<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + relations +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
  parts.emplace_back("xl/workbook.xml", partOf("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                               "\"><sheets>" + list + "</sheets></workbook>"));
  parts.emplace_back("xl/_rels/workbook.xml.rels", partOf("<Relationships xmlns=\"" + package + "\">" + targets +
                                                          "<Relationship Id=\"rIdS\" Type=\"" + relations +
                                                          "/styles\" Target=\"styles.xml\"/></Relationships>"));
  parts.emplace_back("xl/styles.xml", partOf("<styleSheet xmlns=\"" + main +
                                             "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                                             "</cellXfs></styleSheet>"));
  return archiveOf(parts);
}

std::string madeRow(int row, const std::vector<std::string>& cells, const std::string& attributes) {
  std::string text = "<row r=\"" + std::to_string(row) + "\"" + (attributes.empty() ? "" : " " + attributes) + ">";
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const auto& cell = cells[at];
    const std::string place = std::string(1, static_cast<char>('A' + at)) + std::to_string(row);
    if (cell.starts_with('<')) // what stands in the cell, as it is
      text += "<c r=\"" + place + "\">" + cell + "</c>";
    else if (!cell.empty() && cell.find_first_not_of("0123456789.-") == std::string::npos)
      text += "<c r=\"" + place + "\"><v>" + cell + "</v></c>";
    else if (!cell.empty())
      text += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
  }
  return text + "</row>";
}

} // namespace throughline::test
