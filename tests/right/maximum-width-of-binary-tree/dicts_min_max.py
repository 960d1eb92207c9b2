class Solution:
    def widthOfBinaryTree(self, root):
        L, R = {}, {}
        st = [(root, 0, 1)]
        for n, d, p in st:
            if n:
                L[d] = min(L.get(d, p), p)
                R[d] = max(R.get(d, p), p)
                st.append((n.left, d + 1, p * 2))
                st.append((n.right, d + 1, p * 2 + 1))
        return max(R[d] - L[d] + 1 for d in L)
