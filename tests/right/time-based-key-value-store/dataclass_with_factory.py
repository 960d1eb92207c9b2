from dataclasses import dataclass, field
from typing import Dict, List, Tuple

@dataclass
class TimeMap:
    data: Dict[str, List[Tuple[int, str]]] = field(default_factory=dict)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.data.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        row = self.data.get(key, [])
        i = bisect_left(row, (timestamp + 1,)) - 1
        return row[i][1] if i >= 0 else ""
