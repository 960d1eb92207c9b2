class Solution:
    def openLock(self, deadends: List[str], target: str) -> int:
        if "0000" in deadends: return -1
        q, seen = deque([("0000", 0)]), set(deadends)
        seen.add("0000")
        while q:
            s, d = q.popleft()
            if s == target: return d
            for i in range(4):
                for k in 1, -1:
                    t = s[:i] + str((int(s[i]) + k) % 10) + s[i+1:]
                    if t not in seen:
                        seen.add(t)
                        q.append((t, d+1))
        return -1
