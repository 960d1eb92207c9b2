class Solution:
    def reverseVowels(self, s: str) -> str:
        st = [c for c in s if c.lower() in 'aeiou']
        ans = ''
        for c in s:
            if c in 'aeiouAEIOU':
                ans += st.pop()
            else:
                ans += c
        return ans
