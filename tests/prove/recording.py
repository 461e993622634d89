"""Write down everything that SQLite asks of the disk, in the very library that Python uses.

`record` registers a VFS (SQLite's seam to the operating system) that hands every call on to the
usual one and notes each write, truncation, sync and deletion. It is made with `ctypes` from the
functions that the `sqlite3` module itself is linked to, so the driver, the engine and the
application run as they are. `NotHere` says why where that library cannot be reached.

The layout of the two structures is that of `sqlite3.h`, versions 3 of both, and stable by SQLite's
promise.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

INT, LONG, POINTER = ctypes.c_int, ctypes.c_int64, ctypes.c_void_p
VFS_FIELDS = (
    "xOpen xDelete xAccess xFullPathname xDlOpen xDlError xDlSym xDlClose xRandomness xSleep "
    "xCurrentTime xGetLastError xCurrentTimeInt64 xSetSystemCall xGetSystemCall xNextSystemCall"
)
FILE_FIELDS = (
    "xClose xRead xWrite xTruncate xSync xFileSize xLock xUnlock xCheckReservedLock xFileControl "
    "xSectorSize xDeviceCharacteristics xShmMap xShmLock xShmBarrier xShmUnmap xFetch xUnfetch"
)

# A name stays a pointer: SQLite keeps it, and finds more behind its end.
OPEN = ctypes.CFUNCTYPE(INT, POINTER, POINTER, POINTER, INT, POINTER)
DELETE = ctypes.CFUNCTYPE(INT, POINTER, POINTER, INT)
CLOSE = ctypes.CFUNCTYPE(INT, POINTER)
WRITE = ctypes.CFUNCTYPE(INT, POINTER, POINTER, INT, LONG)
TRUNCATE = ctypes.CFUNCTYPE(INT, POINTER, LONG)
SYNC = ctypes.CFUNCTYPE(INT, POINTER, INT)


class NotHere(Exception):
    """Why SQLite cannot be watched on this machine."""


class Vfs(ctypes.Structure):
    _fields_ = [
        ("iVersion", INT),
        ("szOsFile", INT),
        ("mxPathname", INT),
        ("pNext", POINTER),
        ("zName", ctypes.c_char_p),
        ("pAppData", POINTER),
        *((name, POINTER) for name in VFS_FIELDS.split()),
    ]


class Methods(ctypes.Structure):
    _fields_ = [("iVersion", INT), *((name, POINTER) for name in FILE_FIELDS.split())]


@dataclass(frozen=True, slots=True)
class Act:
    """One thing asked of the disk. `at` is an offset, or the length to cut to."""

    kind: Literal["write", "truncate", "sync", "delete"]
    file: str
    at: int = 0
    data: bytes = b""


@dataclass
class Log:
    """What was asked of the disk, in order."""

    acts: list[Act] = field(default_factory=list)


class Recording:
    """The VFS. Everything that C may call is held here, so that it outlives every file."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self._names: dict[int, str] = {}
        self._tables: dict[int, tuple[Methods, Methods]] = {}
        self._held: list[Any] = []
        self._sqlite = _library()
        usual = self._sqlite.sqlite3_vfs_find(None)
        self._usual = Vfs.from_address(usual)
        if self._usual.iVersion < 3:
            raise NotHere("this SQLite is too old to be watched")
        self.vfs = Vfs.from_buffer_copy(self._usual)
        self.vfs.zName = b"recording"
        self.vfs.xOpen = self._hold(OPEN(self._open))
        self.vfs.xDelete = self._hold(DELETE(self._delete))

    def _hold(self, function: Any) -> int | None:
        self._held.append(function)
        return ctypes.cast(function, POINTER).value

    def register(self) -> None:
        if self._sqlite.sqlite3_vfs_register(ctypes.byref(self.vfs), 1):
            raise NotHere("SQLite would not take another VFS")

    def unregister(self) -> None:
        self._sqlite.sqlite3_vfs_unregister(ctypes.byref(self.vfs))

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        # The usual one finds its own data in the VFS it is called with, so it gets its own.
        usual = ctypes.addressof(self._usual)
        result = OPEN(self._usual.xOpen)(usual, name, file, flags, out)
        table = POINTER.from_address(file)
        if result == 0 and table.value and name:
            self._names[file] = ctypes.string_at(name).decode()
            table.value = ctypes.addressof(self._watched(table.value))
        return result

    def _watched(self, table: int) -> Methods:
        """The file's methods, with ours in the places of those that change the disk."""
        if table not in self._tables:
            usual = Methods.from_address(table)
            ours = Methods.from_buffer_copy(usual)
            ours.xClose = self._hold(CLOSE(self._closer(usual)))
            ours.xWrite = self._hold(WRITE(self._writer(usual)))
            ours.xTruncate = self._hold(TRUNCATE(self._truncater(usual)))
            ours.xSync = self._hold(SYNC(self._syncer(usual)))
            self._tables[table] = usual, ours
        return self._tables[table][1]

    def _closer(self, usual: Methods) -> Any:
        close = CLOSE(usual.xClose)

        def closing(file: int) -> int:
            self._names.pop(file, None)
            return close(file)

        return closing

    def _writer(self, usual: Methods) -> Any:
        write = WRITE(usual.xWrite)

        def writing(file: int, data: int, amount: int, offset: int) -> int:
            self._note(Act("write", self._names[file], offset, ctypes.string_at(data, amount)))
            return write(file, data, amount, offset)

        return writing

    def _truncater(self, usual: Methods) -> Any:
        truncate = TRUNCATE(usual.xTruncate)

        def truncating(file: int, size: int) -> int:
            self._note(Act("truncate", self._names[file], size))
            return truncate(file, size)

        return truncating

    def _syncer(self, usual: Methods) -> Any:
        sync = SYNC(usual.xSync)

        def syncing(file: int, flags: int) -> int:
            result = sync(file, flags)
            self._note(Act("sync", self._names[file]))
            return result

        return syncing

    def _delete(self, vfs: int, name: int, directory: int) -> int:
        self._note(Act("delete", ctypes.string_at(name).decode()))
        return DELETE(self._usual.xDelete)(ctypes.addressof(self._usual), name, directory)

    def _note(self, act: Act) -> None:
        self.log.acts.append(act)


def _library() -> Any:
    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = POINTER
        library.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
        library.sqlite3_vfs_register.argtypes = [POINTER, INT]
        library.sqlite3_vfs_unregister.argtypes = [POINTER]
    except (AttributeError, OSError):
        raise NotHere("the SQLite inside this Python shows none of its functions") from None
    return library


_kept: list[Recording] = []
"""A file that is still open when it should not be calls into it all the same."""


@contextmanager
def record(log: Log) -> Iterator[None]:
    """Every SQLite file opened in the block is watched; close them before it ends."""
    recording = Recording(log)
    _kept.append(recording)
    recording.register()
    try:
        yield
    finally:
        recording.unregister()
