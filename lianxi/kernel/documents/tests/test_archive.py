"""A bundle proves what was put into it."""

import io
import json
import zipfile

import pytest

from lianxi.kernel.documents import archive
from lianxi.kernel.refusal import Refused

FILES = [("01 意见.pdf", b"%PDF one"), ("附件/02 任务表.docx", b"two"), ("空.txt", b"")]


@pytest.fixture
def bundle() -> bytes:
    return archive.build(FILES, "2021年联席会议")


def repacked(bundle: bytes, **changes: bytes | None) -> bytes:
    """The bundle with members replaced, added or (None) left out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bundle)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = changes.pop(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in changes.items():
            new.writestr(name, content)
    return made.getvalue()


def test_an_untouched_bundle_has_nothing_wrong(bundle):
    assert archive.check(bundle) == []
    with zipfile.ZipFile(io.BytesIO(bundle)) as package:
        assert [package.read(path) for path, _content in FILES] == [content for _path, content in FILES]
        assert package.read("目录.txt").decode().splitlines()[0] == "# 2021年联席会议"
        listed = json.loads(package.read("index.json"))["files"]
    assert [(entry["path"], entry["size"]) for entry in listed] == [
        (path, len(content)) for path, content in FILES
    ]


def test_the_same_files_give_the_same_bytes(bundle):
    assert archive.build(iter(FILES), "2021年联席会议") == bundle


@pytest.mark.parametrize(
    "changes, problem",
    [
        ({"01 意见.pdf": b"%PDF two"}, "文件被改动过：01 意见.pdf"),
        ({"空.txt": None}, "少了一个文件：空.txt"),
        ({"夹带.txt": b"x"}, "多出一个目录里没有的文件：夹带.txt"),
        ({"目录.txt": b"x"}, "目录.txt 与 index.json 不一致。"),
        ({"目录.txt": None}, "目录.txt 与 index.json 不一致。"),
    ],
)
def test_every_meddling_is_named(bundle, changes, problem):
    assert archive.check(repacked(bundle, **changes)) == [problem]


def test_a_second_file_of_one_name_is_named(bundle):
    made = io.BytesIO(bundle)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(made, "a") as package:
        package.writestr("空.txt", b"")
    assert archive.check(made.getvalue()) == ["同名文件出现了两次：空.txt"]


def test_a_flipped_byte_is_found(bundle):
    at = bundle.index(b"%PDF one")
    assert archive.check(bundle[:at] + b"&" + bundle[at + 1 :]) == ["文件被改动过：01 意见.pdf"]


@pytest.mark.parametrize("content", [b"", b"PK", b"{}"])
def test_what_is_no_bundle_is_said_to_be_none(content):
    assert archive.check(content) == ["打不开，或者里面没有完整的 index.json：这不是一份归档包，或已损坏。"]


def test_an_index_without_hashes_is_no_index(bundle):
    assert archive.check(repacked(bundle, **{"index.json": b'{"files": 3}'})) != []


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../x", "a/../b", "a\\b", "a\nb"])
def test_a_path_stays_inside_the_bundle(path):
    with pytest.raises(Refused, match="不能放这个路径"):
        archive.build([(path, b"")], "包")


@pytest.mark.parametrize("path", ["空.txt", "index.json", "目录.txt"])
def test_a_name_is_used_once(path):
    with pytest.raises(Refused, match="请改一个名字"):
        archive.build([*FILES, (path, b"")], "包")
