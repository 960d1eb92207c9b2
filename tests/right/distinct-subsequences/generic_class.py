K = TypeVar("K")

class Memo(Generic[K]):
    limit: ClassVar[int] = 10 ** 7

    def __init__(self) -> None:
        self.known: Dict[K, int] = {}

    def put(self, key: K, value: int) -> Self:
        self.known[key] = value
        return self

class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        memo = Memo().put(0, 1)
        for ch in s:
            for j in range(len(t), 0, -1):
                if t[j - 1] == ch:
                    memo.put(j, memo.known.get(j, 0) + memo.known.get(j - 1, 0))
        return memo.known.get(len(t), 0)
