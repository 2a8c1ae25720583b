"""What OASIS's schema of ODF 1.2 lets stand in what, and with which attributes, from the tables of odfpy."""
import xml.etree.ElementTree as ElementTree

from odf import grammar

# ODF 1.3 has no more of what is used here.
WITHOUT_TABLE = {"http://www.w3.org/XML/1998/namespace"}


def parts(name):
    namespace, _, local = name[1:].partition("}")
    return namespace, local


def mistakes_in(xml):
    root = ElementTree.fromstring(xml)
    for element in root.iter():
        name = parts(element.tag)
        if name not in grammar.allowed_children:
            return f"{name} is no element"
        children = grammar.allowed_children[name]
        for child in element:
            if children is not None and parts(child.tag) not in children:
                return f"{parts(child.tag)} may not stand in {name}"
        attributes = grammar.allowed_attributes.get(name)
        for attribute in element.keys():
            if attributes is not None and parts(attribute) not in attributes:
                return f"{name} has no attribute {parts(attribute)}"
        for needed in grammar.required_attributes.get(name, ()):
            if needed not in [parts(attribute) for attribute in element.keys()]:
                return f"{name} lacks {needed}"
        if element.text and element.text.strip() and name not in grammar.allows_text:
            return f"{name} may hold no text"
    return ""
