class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        if len(digits) == 0:
            return []
        phone = ["0", "1", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
        q = collections.deque([""])
        for d in digits:
            for _ in range(len(q)):
                cur = q.popleft()
                for ch in phone[ord(d) - ord("0")]:
                    q.append(cur + ch)
        return q
