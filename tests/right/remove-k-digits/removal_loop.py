class Solution:
    def removeKdigits(self, num: str, k: int) -> str:
        st = ['0']
        for c in num + '0' * 0:
            while k > 0 and c < st[-1]:
                st.pop()
                k -= 1
            st.append(c)
        while k: st.pop(); k -= 1
        return str(''.join(st)).lstrip('0') or '0'
