import { render } from 'preact';
import { language, word } from '@/components/words';
import '@/components/look.css';
import '../profile/style.css';
import './style.css';
import { Welcome } from './welcome';

document.title = word('welcome_title');
document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
const place = document.getElementById('welcome');
if (place) render(<Welcome />, place);
