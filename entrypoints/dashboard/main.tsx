import { render } from 'preact';
import { language, word } from '@/components/words';
import '@/components/look.css';
import './style.css';
import { Dashboard } from './dashboard';

const root = document.getElementById('app');
document.title = word('dashboard_title');
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
if (root) render(<Dashboard />, root);
