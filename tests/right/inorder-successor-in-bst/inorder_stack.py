class Solution:
    def inorderSuccessor(self, root: 'TreeNode', p: 'TreeNode') -> 'Optional[TreeNode]':
        st, found = [], False
        while st or root:
            while root:
                st.append(root)
                root = root.left
            root = st.pop()
            if found:
                return root
            if root is p:
                found = True
            root = root.right
        return None
