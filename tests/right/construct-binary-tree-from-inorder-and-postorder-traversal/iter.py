class Solution:
    def buildTree(self, inorder, postorder):
        root = TreeNode(postorder[-1])
        st = [root]
        j = len(inorder) - 1
        for v in reversed(postorder[:-1]):
            n = TreeNode(v)
            if st[-1].val != inorder[j]:
                st[-1].right = n
            else:
                while st and st[-1].val == inorder[j]:
                    p = st.pop()
                    j -= 1
                p.left = n
            st.append(n)
        return root
