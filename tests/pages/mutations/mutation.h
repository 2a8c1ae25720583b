#pragma once

#include "tests/pages/readback/objects.h"

#include <initializer_list>
#include <vector>

// Single faults, each made in a good file through libqpdf or in its bytes, to see that the checker finds it and says
// what it is.
namespace mutations {

using readback::File;
using readback::Object;

struct Mutation {
    const char *fault;                     // What is done, as a sentence goes on: "the language is gone".
    const char *word;                      // That a sentence of the checker has.
    void (*edit)(File &);                  // Of the objects.
    void (*spoil)(QByteArray &) = nullptr; // Of the bytes, instead.
};
std::vector<Mutation> all();

// Tables of them, by subject.
std::vector<Mutation> ofTheFile();
std::vector<Mutation> ofMetadata();
std::vector<Mutation> ofFonts();
std::vector<Mutation> ofContent();
std::vector<Mutation> ofStructure();
std::vector<Mutation> ofLinks();

// A draft with every block, and with an attachment.
QByteArray goodFile();
// Written again after the edit, else as it is; throws std::runtime_error where there was nothing to edit.
QByteArray mutated(const QByteArray &pdf, const Mutation &mutation);
QByteArray written(File &file);

// ---- What the edits are made with. Each throws where it finds nothing.

// The first of the elements of this type, or another.
Object element(File &file, const char *type, int which = 0);
Object at(Object object, std::initializer_list<const char *> path);
Object parse(const char *object);
void replaceIn(QByteArray &bytes, const QByteArray &from, const QByteArray &to);
void replaceIn(const Object &stream, const QByteArray &from, const QByteArray &to);
void setBytes(Object stream, const QByteArray &bytes);
Object content(File &file);   // Of the first page: its own,
Object everyPage(File &file); // and what it has in common with all.
void inContent(File &file, const QByteArray &from, const QByteArray &to);
void addKid(Object element, const Object &kid);
Object font(File &file);
Object descendant(File &file);
Object link(File &file);
void removeFrom(Object array, const Object &what);

} // namespace mutations
