class Solution:
    def findCircleNum(self, M: List[List[int]]) -> int:
        left, c = set(range(len(M))), 0
        while left:
            c += 1
            st = [left.pop()]
            while st:
                i = st.pop()
                nb = {j for j in left if M[i][j]}
                left -= nb
                st += nb
        return c
