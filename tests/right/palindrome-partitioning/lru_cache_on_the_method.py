from functools import lru_cache
from typing import List


class Solution:
    @lru_cache(None)
    def partition(self, s: str) -> List[List[str]]:
        if not s:
            return ((),)
        ans = []
        for i in range(1, len(s) + 1):
            head = s[:i]
            if head == head[::-1]:
                for tail in self.partition(s[i:]):
                    ans.append((head,) + tail)
        return tuple(ans)


if __name__ == '__main__':
    s = Solution()
    print(s.partition("aab"))
