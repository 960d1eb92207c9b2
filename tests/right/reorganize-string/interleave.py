class Solution:
    def reorganizeString(self, s: str) -> str:
        n = len(s)
        a = [c for c, k in Counter(s).most_common() for _ in range(k)]
        if a.count(a[0]) > (n + 1) // 2: return ""
        ans = [''] * n
        ans[::2], ans[1::2] = a[:(n+1)//2], a[(n+1)//2:]
        return ''.join(ans)
