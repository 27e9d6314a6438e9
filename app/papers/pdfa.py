"""The last step of every PDF: the form of PDF/A-2b, for keeping.

Declared, not validated: the structure follows ISO 19005-2 level B (embedded fonts, an sRGB
output intent, an XMP packet that agrees with the document's title), but no validator of part
2 has confirmed it. Run veraPDF before promising it to an archive.
"""

from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from PIL import ImageCms

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@cache
def _srgb() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # bytes 24-35 are the profile's birthday, 84-99 its hash: the same paper must be the same bytes
    birthday = bytes.fromhex("07D000010001000000000000")
    return profile[:24] + birthday + profile[36:84] + bytes(16) + profile[100:]


def as_pdfa(pdf: bytes, *, title: str, author: str, language: str) -> bytes:
    """Return `pdf` re-saved in the form of PDF/A-2b; equal input gives equal bytes."""
    with pikepdf.open(BytesIO(pdf)) as document:
        icc = document.make_stream(_srgb(), {"/N": 3, "/Alternate": pikepdf.Name.DeviceRGB})
        intent = pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier="sRGB",
            Info="sRGB IEC61966-2.1",
            DestOutputProfile=icc,
        )
        packet = _XMP.format(title=escape(title), author=escape(author), language=language)
        root = document.Root
        root.OutputIntents = pikepdf.Array([document.make_indirect(intent)])
        root.Metadata = document.make_stream(
            packet.encode(), {"/Type": pikepdf.Name.Metadata, "/Subtype": pikepdf.Name.XML}
        )
        for key in list(document.docinfo.keys()):
            if key not in {"/Title", "/Author"}:
                del document.docinfo[key]
        out = BytesIO()
        document.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
    return out.getvalue()
